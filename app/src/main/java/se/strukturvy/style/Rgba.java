package se.strukturvy.style;

/**
 * A colour with opacity, not premultiplied.
 *
 * @param argb alpha, red, green, blue, eight bits each from the highest
 */
public record Rgba(int argb) {
  /** Opaque white. */
  public static final Rgba WHITE = new Rgba(0xFFFFFFFF);

  /** Opaque black. */
  public static final Rgba BLACK = new Rgba(0xFF000000);

  /**
   * Reads "#RRGGBB" or "#RRGGBBAA".
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Rgba parse(String hex) {
    if (!hex.matches("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")) {
      throw new IllegalArgumentException("Not a colour: " + hex);
    }
    int rgb = Integer.parseInt(hex.substring(1, 7), 16);
    int alpha = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) : 255;
    return new Rgba(alpha << 24 | rgb);
  }

  /** The alpha part, 0 (clear) to 255 (opaque). */
  public int alpha() {
    return argb >>> 24;
  }

  /** The red part, 0 to 255. */
  public int red() {
    return argb >> 16 & 0xFF;
  }

  /** The green part, 0 to 255. */
  public int green() {
    return argb >> 8 & 0xFF;
  }

  /** The blue part, 0 to 255. */
  public int blue() {
    return argb & 0xFF;
  }

  /** The same colour with its opacity multiplied by {@code factor}, 0 to 1. */
  public Rgba faded(double factor) {
    return new Rgba((int) Math.round(alpha() * factor) << 24 | (argb & 0xFFFFFF));
  }

  /** "#RRGGBB", or "#RRGGBBAA" when not opaque. */
  public String hex() {
    String rgb = String.format("#%06X", argb & 0xFFFFFF);
    return alpha() == 255 ? rgb : rgb + String.format("%02X", alpha());
  }
}
