package se.strukturvy.style;

import java.util.List;
import se.strukturvy.style.Expressions.Property;

/**
 * How a line is stroked.
 *
 * @param colour its colour
 * @param width its width
 * @param dashes lengths of dash and gap in turn, in multiples of nothing but the width's unit;
 *     empty for a solid line
 * @param cap how ends look
 * @param join how corners look
 */
public record Stroke(Rgba colour, Size width, List<Double> dashes, Cap cap, Join join) {
  /** How the ends of a line look. */
  public enum Cap {
    /** Cut off at the last vertex. */
    BUTT,
    /** A half circle beyond it. */
    ROUND,
    /** Half a width beyond it. */
    SQUARE
  }

  /** How the corners of a line look. */
  public enum Join {
    /** Sharp, up to four times the width, then cut off. */
    MITRE,
    /** Rounded. */
    ROUND,
    /** Cut off. */
    BEVEL
  }

  /** Makes a stroke with dashes of its own. */
  public Stroke {
    dashes = List.copyOf(dashes);
  }

  /** A solid line with round caps and joins. */
  public static Stroke solid(Rgba colour, Size width) {
    return new Stroke(colour, width, List.of(), Cap.ROUND, Join.ROUND);
  }

  /** The same line with the colour and width that expressions give it. */
  Stroke resolved(ExpressionValues values, Property ofColour, Property ofWidth) {
    return new Stroke(
        values.colour(ofColour, colour), values.size(ofWidth, width), dashes, cap, join);
  }

  /** The same line with its opacity multiplied by {@code factor}, 0 to 1. */
  public Stroke faded(double factor) {
    return new Stroke(colour.faded(factor), width, dashes, cap, join);
  }

  /** The same line in dashes, with straight caps. */
  public Stroke dashed(Double... pattern) {
    return new Stroke(colour, width, List.of(pattern), Cap.BUTT, join);
  }
}
