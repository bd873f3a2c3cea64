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

  /**
   * Reads what {@link #parse} reads, and "r,g,b" or "r,g,b,a" with parts of 0 to 255.
   *
   * @return {@code otherwise} for anything else
   */
  public static Rgba lenient(String text, Rgba otherwise) {
    String[] parts = text.strip().split("\\s*,\\s*", -1);
    try {
      if (parts.length < 3) {
        return parse(text.strip());
      }
      int argb = parts.length > 3 ? part(parts[3]) : 255;
      for (int i = 0; i < 3; i++) {
        argb = argb << 8 | part(parts[i]);
      }
      return new Rgba(argb);
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  private static int part(String text) {
    return Math.max(0, Math.min(255, (int) Math.rint(Double.parseDouble(text))));
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
