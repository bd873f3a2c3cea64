package se.strukturvy.style;

/**
 * A length of a symbol, in a unit.
 *
 * @param value the length
 * @param unit what it is counted in
 */
public record Size(double value, Unit unit) {
  /** What a length is counted in. */
  public enum Unit {
    /** Pixels of 1/96 inch, whatever the screen's density. */
    PIXEL,
    /** Millimetres on the screen or paper. */
    MILLIMETRE,
    /** Metres on the ground. */
    METRE
  }

  private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

  /** A length in pixels. */
  public static Size px(double value) {
    return new Size(value, Unit.PIXEL);
  }

  /** A length in millimetres. */
  public static Size mm(double value) {
    return new Size(value, Unit.MILLIMETRE);
  }

  /** A length in metres on the ground. */
  public static Size metres(double value) {
    return new Size(value, Unit.METRE);
  }

  /** The same length {@code factor} times as long. */
  public Size times(double factor) {
    return new Size(value * factor, unit);
  }

  /**
   * The length in pixels of 1/96 inch where one of them covers {@code metresPerPixel} on the
   * ground.
   */
  public double pixels(double metresPerPixel) {
    return switch (unit) {
      case PIXEL -> value;
      case MILLIMETRE -> value * PIXELS_PER_MILLIMETRE;
      case METRE -> value / metresPerPixel;
    };
  }
}
