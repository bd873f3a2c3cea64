package se.strukturvy.render;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.render.label.LabelSet;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Rule;

/** Asks for the labels of all layers of a picture. */
final class LabelCollector {
  /** Symbols of larger layers without labels do not keep labels off: they are everywhere. */
  private static final int MOST_OBSTACLES = 5000;

  private static final int PATIENCE = 128;

  /** What is left of the labels of features that step back. */
  private static final double DIMMED = 0.55;

  private final PictureScale picture;
  private final RowTests tests;
  private final LabelSet labels;

  LabelCollector(PictureScale picture, RowTests tests, LabelSet labels) {
    this.picture = picture;
    this.tests = tests;
    this.labels = labels;
  }

  /** Collects; returns false when cancelled. */
  boolean collect(MapSnapshot snapshot, BooleanSupplier cancelled) {
    for (DrawnLayer layer : snapshot.layers()) {
      labels.beginLayer(layer.id(), layer.raised());
      if (!collect(layer, cancelled)) {
        return false;
      }
    }
    return true;
  }

  private boolean collect(DrawnLayer layer, BooleanSupplier cancelled) {
    for (List<Rule> rules : layer.style().tiers(picture.viewport().scaleDenominator())) {
      if (!collect(layer, rules, cancelled)) {
        return false;
      }
    }
    return true;
  }

  private boolean collect(DrawnLayer layer, List<Rule> rules, BooleanSupplier cancelled) {
    List<RuleTexts> texts = rules.stream().map(rule -> RuleTexts.of(rule, layer.style())).toList();
    boolean crowded = size(layer) > MOST_OBSTACLES;
    boolean none = texts.stream().allMatch(t -> t.isEmpty(crowded));
    if (none || layer.opacity() <= 0) {
      return true;
    }
    RuleRows rows = RuleChoice.of(layer, rules, tests);
    for (PackedGeometry whole : layer.content().chunks()) {
      ChunkWindow window = ChunkWindow.of(whole, picture, picture.device(LabelSet.MARGIN)).held();
      PackedGeometry chunk = window.chunk();
      int patience = PATIENCE;
      for (int f = window.next(0); f >= 0; f = window.next(f + 1)) {
        if (--patience == 0) {
          if (cancelled.getAsBoolean()) {
            return false;
          }
          patience = PATIENCE;
        }
        int rule = rows.rule(chunk, f);
        if (rule >= 0 && !texts.get(rule).isEmpty(crowded)) {
          addFeature(layer, chunk, f, texts.get(rule));
        }
      }
    }
    return true;
  }

  private void addFeature(DrawnLayer layer, PackedGeometry chunk, int f, RuleTexts texts) {
    // Rules that write nothing take no room: the labels often stand on a tier of their own.
    if (!texts.texts().isEmpty() && !labels.hasRoom(chunk, f)) {
      return;
    }
    int row = chunk.row(f);
    Function<String, Object> values = field -> value(layer.content().columns(), field, row);
    double radius = texts.radius(values, picture);
    if (radius > 0 && chunk.kind(f) == GeometryKind.POINT) {
      labels.addObstacle(chunk, f, radius, texts.priority());
    }
    if (chunk.kind(f) == GeometryKind.LINE) {
      for (LineSymbolizer line : texts.arrows()) {
        labels.addArrows(chunk, f, line.arrow(), picture.device(line.stroke().width()));
      }
    }
    boolean dimmed = layer.emphasis().dimOthers() && !layer.emphasis().ids().contains(chunk.id(f));
    double opacity = layer.opacity() * (dimmed ? DIMMED : 1);
    for (RuleTexts.RuleText each : texts.texts()) {
      Object value = each.label().value(values);
      String text = value == null ? "" : LabelText.of(value);
      if (!text.isBlank()) {
        labels.add(chunk, f, text, each.of(values), radius, opacity, layer.labelPlaces());
      }
    }
  }

  private static long size(DrawnLayer layer) {
    return layer.content().chunks().stream().mapToLong(PackedGeometry::size).sum();
  }

  private static Object value(Map<String, Column> columns, String field, int row) {
    Column column = columns.get(field);
    return column == null || row >= column.size() ? null : column.get(row);
  }
}
