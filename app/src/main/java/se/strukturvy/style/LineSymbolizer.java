package se.strukturvy.style;

import se.strukturvy.style.Expressions.Property;

/**
 * Draws a line, with a wider one (the casing) below it if asked for.
 *
 * @param stroke the line
 * @param casing the line below it, drawn for all features of the layer before any line; null for
 *     none
 * @param offset how far to the left of its direction the line is moved, to the right if negative
 * @param arrow where arrow heads stand
 * @param expressions what is computed for each feature
 */
public record LineSymbolizer(
    Stroke stroke, Stroke casing, Size offset, Arrow arrow, Expressions expressions)
    implements Symbolizer {
  /** Where arrow heads stand. */
  public enum Arrow {
    NONE,
    START,
    END,
    BOTH
  }

  /** A line and nothing else. */
  public LineSymbolizer(Stroke stroke) {
    this(stroke, null, Size.px(0), Arrow.NONE);
  }

  /** The same look for every feature. */
  public LineSymbolizer(Stroke stroke, Stroke casing, Size offset, Arrow arrow) {
    this(stroke, casing, offset, arrow, Expressions.NONE);
  }

  @Override
  public LineSymbolizer faded(double factor) {
    Stroke below = casing == null ? null : casing.faded(factor);
    return new LineSymbolizer(stroke.faded(factor), below, offset, arrow, expressions);
  }

  @Override
  public LineSymbolizer resolved(ExpressionValues values) {
    Stroke line = stroke.resolved(values, Property.COLOUR, Property.SIZE);
    Stroke below =
        casing == null ? null : casing.resolved(values, Property.OUTLINE, Property.OUTLINE_WIDTH);
    return new LineSymbolizer(line, below, offset, arrow);
  }
}
