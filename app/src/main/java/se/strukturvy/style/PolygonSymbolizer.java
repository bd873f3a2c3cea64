package se.strukturvy.style;

import se.strukturvy.style.Expressions.Property;

/**
 * Fills and outlines polygons.
 *
 * @param fill the inside; null for none
 * @param outline the edge; null for none
 * @param expressions what is computed for each feature
 */
public record PolygonSymbolizer(Fill fill, Stroke outline, Expressions expressions)
    implements Symbolizer {
  /** The same look for every feature. */
  public PolygonSymbolizer(Fill fill, Stroke outline) {
    this(fill, outline, Expressions.NONE);
  }

  @Override
  public PolygonSymbolizer faded(double factor) {
    return new PolygonSymbolizer(
        fill == null ? null : fill.faded(factor),
        outline == null ? null : outline.faded(factor),
        expressions);
  }

  @Override
  public PolygonSymbolizer resolved(ExpressionValues values) {
    return new PolygonSymbolizer(
        fill == null ? null : fill.resolved(values),
        outline == null
            ? null
            : outline.resolved(values, Property.OUTLINE, Property.OUTLINE_WIDTH));
  }
}
