package se.strukturvy.style;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The properties of a symbolizer that are computed for each feature, in place of the fixed ones.
 *
 * @param ecql for each such property an expression in ECQL; a number for sizes (in the unit of the
 *     fixed size), rotation (degrees clockwise) and opacity (0 to 1), "#RRGGBB", "#RRGGBBAA" or
 *     "r,g,b[,a]" for colours. Where it has no value, the fixed one counts.
 */
public record Expressions(Map<Property, String> ecql) {
  /** What can be computed. */
  public enum Property {
    /** Height of a marker, width of a line, height of letters. */
    SIZE,
    /** Colour of a line, of letters, of the inside of a marker or area. */
    COLOUR,
    /** Colour of the edge of a marker or area, of a line's casing, of a label's halo. */
    OUTLINE,
    /** Width of that edge or casing, radius of the halo. */
    OUTLINE_WIDTH,
    /** Rotation of a marker or label. */
    ROTATION,
    /** How much of the colours is left. */
    OPACITY
  }

  /** Nothing is computed. */
  public static final Expressions NONE = new Expressions(Map.of());

  /** Makes expressions with a map of their own. */
  public Expressions {
    ecql = Map.copyOf(ecql);
  }

  /** The same with what computes a property changed; as it is where nothing does. */
  public Expressions with(Property property, UnaryOperator<String> change) {
    if (!ecql.containsKey(property)) {
      return this;
    }
    Map<Property, String> others = new HashMap<>(ecql);
    others.compute(property, (key, expression) -> change.apply(expression));
    return new Expressions(others);
  }

  /** The same without what computes a property. */
  public Expressions without(Property property) {
    Map<Property, String> others = new HashMap<>(ecql);
    others.remove(property);
    return new Expressions(others);
  }

  /** Whether nothing is computed. */
  public boolean isEmpty() {
    return ecql.isEmpty();
  }
}
