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
import se.strukturvy.style.ExpressionValues;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Size;
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

  /** A text symbolizer with its label and its other expressions, parsed. */
  private record RuleText(
      TextSymbolizer symbolizer, FeatureExpression label, ExpressionValues computed) {
    TextSymbolizer of(Function<String, Object> values) {
      return symbolizer.expressions().isEmpty()
          ? symbolizer
          : (TextSymbolizer) computed.resolve(values);
    }
  }

  /** The text symbolizers of a rule, and its point symbols, which labels keep clear of. */
  private record RuleTexts(List<RuleText> texts, List<ExpressionValues> points) {}

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
    boolean none = texts.stream().allMatch(t -> t.texts().isEmpty());
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
        if (rule >= 0 && !texts.get(rule).texts().isEmpty()) {
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
    int row = (int) chunk.firstOrdinal() + f;
    Function<String, Object> values = field -> value(layer.content().columns(), field, row);
    double radius = radius(texts, values);
    if (radius > 0 && chunk.kind(f) == GeometryKind.POINT) {
      labels.addObstacle(chunk, f, radius);
    }
    boolean dimmed = layer.emphasis().dimOthers() && !layer.emphasis().ids().contains(chunk.id(f));
    double opacity = layer.opacity() * (dimmed ? DIMMED : 1);
    for (RuleText each : texts.texts()) {
      Object value = each.label().value(values);
      String text = value == null ? "" : LabelText.of(value);
      if (!text.isBlank()) {
        labels.add(chunk, f, text, each.of(values), radius, opacity);
      }
    }
  }

  private double radius(RuleTexts texts, Function<String, Object> values) {
    double most = 0;
    for (ExpressionValues point : texts.points()) {
      Size size = ((PointSymbolizer) point.resolve(values)).size();
      most = Math.max(most, picture.device(size) / 2);
    }
    return most;
  }

  private static Object value(Map<String, Column> columns, String field, int row) {
    Column column = columns.get(field);
    return column == null || row >= column.size() ? null : column.get(row);
  }

  private RuleTexts texts(Rule rule) {
    List<RuleText> texts = new ArrayList<>();
    List<ExpressionValues> points = new ArrayList<>();
    for (Symbolizer symbolizer : rule.symbolizers()) {
      if (symbolizer instanceof TextSymbolizer text) {
        expression(text)
            .map(label -> new RuleText(text, label, new ExpressionValues(text)))
            .ifPresent(texts::add);
      } else if (symbolizer instanceof PointSymbolizer) {
        points.add(new ExpressionValues(symbolizer));
      }
    }
    return new RuleTexts(texts, points);
  }

  private static Optional<FeatureExpression> expression(TextSymbolizer text) {
    try {
      return Optional.of(FeatureExpression.parse(text.label()));
    } catch (FilterSyntaxException e) {
      return Optional.empty();
    }
  }
}
