package se.strukturvy.style;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.strukturvy.feature.FeatureExpression;
import se.strukturvy.feature.FilterSyntaxException;
import se.strukturvy.style.Expressions.Property;

/**
 * The expressions of a symbolizer, parsed, with their values for one feature after the other. Those
 * that cannot be read count as not there.
 */
public final class ExpressionValues {
  private final Symbolizer symbolizer;
  private final Map<Property, FeatureExpression> parsed = new EnumMap<>(Property.class);
  private Function<String, Object> feature = field -> null;

  /** Parses the expressions of a symbolizer. */
  public ExpressionValues(Symbolizer symbolizer) {
    this.symbolizer = symbolizer;
    symbolizer
        .expressions()
        .ecql()
        .forEach(
            (property, ecql) -> {
              try {
                parsed.put(property, FeatureExpression.parse(ecql));
              } catch (FilterSyntaxException e) {
                parsed.remove(property);
              }
            });
  }

  /** The fields that the expressions ask for. */
  public Set<String> fields() {
    Set<String> fields = new HashSet<>();
    parsed.values().forEach(expression -> fields.addAll(expression.fields()));
    return fields;
  }

  /**
   * The symbolizer as it draws one feature, without expressions.
   *
   * @param values the feature's value of each of {@link #fields()}, null where it is missing
   */
  public Symbolizer resolve(Function<String, Object> values) {
    feature = values;
    return symbolizer.resolved(this);
  }

  /** A size with its computed number. */
  Size size(Property property, Size fixed) {
    double number = number(property, fixed.value());
    return number == fixed.value() ? fixed : new Size(Math.max(0, coarse(number)), fixed.unit());
  }

  /** A rotation in whole degrees, so that there are few different ones to prepare. */
  double rotation(double fixed) {
    return parsed.containsKey(Property.ROTATION)
        ? Math.rint(number(Property.ROTATION, fixed))
        : fixed;
  }

  /** A computed colour, faded by the computed opacity; null where the fixed one is null. */
  Rgba colour(Property property, Rgba fixed) {
    Object value = value(property);
    Rgba colour = value == null ? fixed : Rgba.lenient(value.toString(), fixed);
    double opacity = number(Property.OPACITY, 1);
    return colour == null || opacity == 1
        ? colour
        : colour.faded(Math.max(0, Math.min(1, opacity)));
  }

  private double number(Property property, double fixed) {
    Object value = value(property);
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    try {
      return value == null ? fixed : Double.parseDouble(value.toString().strip().replace(',', '.'));
    } catch (NumberFormatException e) {
      return fixed;
    }
  }

  private Object value(Property property) {
    FeatureExpression expression = parsed.get(property);
    return expression == null ? null : expression.value(feature);
  }

  /** Rounded within half a percent, which nobody sees, so that there are few different ones. */
  private static double coarse(double number) {
    double step = Math.ulp((float) number) * (1 << 17);
    return Math.rint(number / step) * step;
  }
}
