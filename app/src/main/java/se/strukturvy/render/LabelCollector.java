package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import se.strukturvy.feature.Column;
import se.strukturvy.feature.FeatureExpression;
import se.strukturvy.feature.FilterSyntaxException;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.render.label.LabelSet;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/** Asks for the labels of all layers of a picture. */
final class LabelCollector {
  /** Features this far outside the picture take part, so that labels do not jump in a pan. */
  private static final double MARGIN = 120;

  private static final int PATIENCE = 128;

  /** What is left of the labels of features that step back. */
  private static final double DIMMED = 0.35;

  private final PictureScale picture;
  private final RowTests tests;
  private final LabelSet labels;

  LabelCollector(PictureScale picture, RowTests tests, LabelSet labels) {
    this.picture = picture;
    this.tests = tests;
    this.labels = labels;
  }

  /** The text symbolizers of a rule, with how far its point symbols reach. */
  private record RuleTexts(
      List<TextSymbolizer> symbolizers, List<FeatureExpression> expressions, double radius) {}

  /** Collects; returns false when cancelled. */
  boolean collect(MapSnapshot snapshot, BooleanSupplier cancelled) {
    for (DrawnLayer layer : snapshot.layers()) {
      labels.beginLayer(layer.id());
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
    List<RuleTexts> texts = rules.stream().map(this::texts).toList();
    boolean none = texts.stream().allMatch(t -> t.symbolizers().isEmpty());
    if (none || layer.opacity() <= 0) {
      return true;
    }
    RuleRows rows = RuleChoice.of(layer, rules, tests);
    for (PackedGeometry chunk : layer.content().chunks()) {
      ChunkWindow window = ChunkWindow.of(chunk, picture, picture.device(MARGIN));
      int patience = PATIENCE;
      for (int f = window.next(0); f >= 0; f = window.next(f + 1)) {
        if (--patience == 0) {
          if (cancelled.getAsBoolean()) {
            return false;
          }
          patience = PATIENCE;
        }
        int rule = rows.rule(chunk, f);
        if (rule >= 0 && !texts.get(rule).symbolizers().isEmpty()) {
          addFeature(layer, chunk, f, texts.get(rule));
        }
      }
    }
    return true;
  }

  private void addFeature(DrawnLayer layer, PackedGeometry chunk, int f, RuleTexts texts) {
    if (!labels.hasRoom(chunk, f)) {
      return;
    }
    if (texts.radius() > 0 && chunk.kind(f) == GeometryKind.POINT) {
      labels.addObstacle(chunk, f, texts.radius());
    }
    boolean dimmed = layer.emphasis().dimOthers() && !layer.emphasis().ids().contains(chunk.id(f));
    double opacity = layer.opacity() * (dimmed ? DIMMED : 1);
    int row = (int) chunk.firstOrdinal() + f;
    Function<String, Object> values = field -> value(layer.content().columns(), field, row);
    for (int i = 0; i < texts.symbolizers().size(); i++) {
      Object value = texts.expressions().get(i).value(values);
      String text = value == null ? "" : LabelText.of(value);
      if (!text.isBlank()) {
        labels.add(chunk, f, text, texts.symbolizers().get(i), texts.radius(), opacity);
      }
    }
  }

  private static Object value(Map<String, Column> columns, String field, int row) {
    Column column = columns.get(field);
    return column == null || row >= column.size() ? null : column.get(row);
  }

  private RuleTexts texts(Rule rule) {
    List<TextSymbolizer> symbolizers = new ArrayList<>();
    List<FeatureExpression> expressions = new ArrayList<>();
    double radius = 0;
    for (Symbolizer symbolizer : rule.symbolizers()) {
      if (symbolizer instanceof TextSymbolizer text) {
        expression(text)
            .ifPresent(
                expression -> {
                  symbolizers.add(text);
                  expressions.add(expression);
                });
      } else if (symbolizer instanceof PointSymbolizer point) {
        radius = Math.max(radius, picture.device(point.size()) / 2);
      }
    }
    return new RuleTexts(symbolizers, expressions, radius);
  }

  private static Optional<FeatureExpression> expression(TextSymbolizer text) {
    try {
      return Optional.of(FeatureExpression.parse(text.label()));
    } catch (FilterSyntaxException e) {
      return Optional.empty();
    }
  }
}
