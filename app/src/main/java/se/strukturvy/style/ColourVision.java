package se.strukturvy.style;

/**
 * How a picture looks to people who see colours in another way, or on a printer without colours.
 *
 * <p>The three kinds of colour blindness are those of G. M. Machado, M. M. Oliveira, L. A. F.
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG
 * 15(6), 2009, at full severity: matrices on linear sRGB. Grey keeps the relative luminance of WCAG
 * 2.x.
 */
public enum ColourVision {
  /** As most people see. */
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  /** Without colours: a grey print. */
  GREYSCALE(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
  /** Without the cones for long waves. */
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  /** Without the cones for middle waves. */
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  /** Without the cones for short waves. */
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  @SuppressWarnings("ImmutableEnumChecker") // never changed, never handed out
  private final double[] matrix;

  ColourVision(double... matrix) {
    this.matrix = matrix;
  }

  /** The colour as it looks; its opacity stays. */
  public Rgba seen(Rgba colour) {
    return new Rgba(seen(colour.argb()));
  }

  /** The colour as it looks, ARGB, not premultiplied. */
  public int seen(int argb) {
    if (this == USUAL) {
      return argb;
    }
    double red = linear(argb >> 16 & 0xFF);
    double green = linear(argb >> 8 & 0xFF);
    double blue = linear(argb & 0xFF);
    int seen = argb & 0xFF000000;
    for (int row = 0; row < 3; row++) {
      double light =
          matrix[3 * row] * red + matrix[3 * row + 1] * green + matrix[3 * row + 2] * blue;
      seen |= encoded(light) << (16 - 8 * row);
    }
    return seen;
  }

  /** The contrast ratio of two opaque colours as they look, 1 to 21 (WCAG 2.1, 1.4.3). */
  public double contrast(Rgba a, Rgba b) {
    double one = luminance(seen(a.argb())) + 0.05;
    double other = luminance(seen(b.argb())) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16 & 0xFF)
        + 0.7152 * linear(argb >> 8 & 0xFF)
        + 0.0722 * linear(argb & 0xFF);
  }

  /** IEC 61966-2-1. */
  private static double linear(int value) {
    double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }

  private static int encoded(double light) {
    double l = Math.max(0, Math.min(1, light));
    double v = l <= 0.0031308 ? 12.92 * l : 1.055 * Math.pow(l, 1 / 2.4) - 0.055;
    return (int) Math.round(v * 255);
  }
}
