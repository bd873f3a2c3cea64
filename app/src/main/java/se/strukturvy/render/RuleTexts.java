package se.strukturvy.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import se.strukturvy.feature.FeatureExpression;
import se.strukturvy.feature.FilterSyntaxException;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.style.ExpressionValues;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * The text symbolizers of a rule, and the symbols that labels keep clear of.
 *
 * @param texts the labels
 * @param points the point symbols
 * @param arrows the lines with arrow heads
 */
record RuleTexts(List<RuleText> texts, List<ExpressionValues> points, List<LineSymbolizer> arrows) {
  /** A text symbolizer with its label and its other expressions, parsed. */
  record RuleText(TextSymbolizer symbolizer, FeatureExpression label, ExpressionValues computed) {
    /** The symbolizer for one feature. */
    TextSymbolizer of(Function<String, Object> values) {
      return symbolizer.expressions().isEmpty()
          ? symbolizer
          : (TextSymbolizer) computed.resolve(values);
    }
  }

  /** What a rule of a style asks for; labels that cannot be read are left out. */
  static RuleTexts of(Rule rule, Style style) {
    RuleTexts made = new RuleTexts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Symbolizer symbolizer : rule.symbolizers()) {
      if (symbolizer instanceof TextSymbolizer text) {
        expression(text)
            .map(label -> new RuleText(text, label, new ExpressionValues(text)))
            .ifPresent(made.texts::add);
      } else if (symbolizer instanceof PointSymbolizer) {
        made.points.add(new ExpressionValues(symbolizer));
      } else if (symbolizer instanceof LineSymbolizer line && line.arrow() != Arrow.NONE) {
        made.arrows.add(line);
      }
    }
    if (made.points.isEmpty() && !made.texts.isEmpty()) {
      largestPoint(style).map(ExpressionValues::new).ifPresent(made.points::add);
    }
    return made;
  }

  /** What labels of a tier of their own keep clear of. */
  private static Optional<PointSymbolizer> largestPoint(Style style) {
    return style.rules().stream()
        .flatMap(rule -> rule.symbolizers().stream())
        .filter(PointSymbolizer.class::isInstance)
        .map(PointSymbolizer.class::cast)
        .max(Comparator.comparingDouble(point -> point.size().pixels(1)));
  }

  /**
   * Whether there is nothing to do for the rule's features.
   *
   * @param crowded whether the layer has so many features that only labels count
   */
  boolean isEmpty(boolean crowded) {
    return texts.isEmpty() && (crowded || (points.isEmpty() && arrows.isEmpty()));
  }

  /** How important the names of the rule's features are; empty where they have none. */
  OptionalDouble priority() {
    return texts.stream().mapToDouble(text -> text.symbolizer().priority()).max();
  }

  /** How far the point symbols of a feature reach, device pixels; 0 where it has none. */
  double radius(Function<String, Object> values, PictureScale picture) {
    double most = 0;
    for (ExpressionValues point : points) {
      PointSymbolizer resolved = (PointSymbolizer) point.resolve(values);
      most = Math.max(most, picture.device(resolved.size()) / 2);
    }
    return most;
  }

  private static Optional<FeatureExpression> expression(TextSymbolizer text) {
    try {
      return Optional.of(FeatureExpression.parse(text.label()));
    } catch (FilterSyntaxException e) {
      return Optional.empty();
    }
  }
}
