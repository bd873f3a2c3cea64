package se.strukturvy.style;

/**
 * Draws a line, with a wider one (the casing) below it if asked for.
 *
 * @param stroke the line
 * @param casing the line below it, drawn for all features of the layer before any line; null for
 *     none
 * @param offset how far to the left of its direction the line is moved, to the right if negative
 * @param arrow where arrow heads stand
 */
public record LineSymbolizer(Stroke stroke, Stroke casing, Size offset, Arrow arrow)
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
}
