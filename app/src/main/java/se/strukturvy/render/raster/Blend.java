package se.strukturvy.render.raster;

/** Arithmetic of premultiplied ARGB colours in ints. */
public final class Blend {
  private static final int PAIR = 0xFF00FF;
  private static final int HALF = 0x800080;

  private Blend() {}

  /** The premultiplied form of a colour that is not. */
  public static int premultiply(int argb) {
    int alpha = argb >>> 24;
    int red = ((argb >> 16 & 0xFF) * alpha + 127) / 255;
    int green = ((argb >> 8 & 0xFF) * alpha + 127) / 255;
    int blue = ((argb & 0xFF) * alpha + 127) / 255;
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  /** A premultiplied colour times {@code part}/256. */
  public static int scale(int colour, int part) {
    int low = (((colour & PAIR) * part + HALF) >>> 8) & PAIR;
    int high = (((colour >>> 8) & PAIR) * part + HALF) & ~PAIR;
    return high | low;
  }

  /** The same rounded down, so that parts of colours that make up a whole can be added. */
  static int part(int colour, int part) {
    int low = (((colour & PAIR) * part) >>> 8) & PAIR;
    int high = (((colour >>> 8) & PAIR) * part) & ~PAIR;
    return high | low;
  }

  /** {@code source} with {@code cover}/256 of its strength over {@code below}. */
  public static int over(int source, int below, int cover) {
    int alpha = source >>> 24;
    // 255 becomes 256, so that an opaque colour leaves nothing of what is below.
    // Rounded down, so that no channel can grow past 255 into its neighbour.
    int rest = 256 - (((alpha + (alpha >>> 7)) * cover + 255) >> 8);
    int low = (((source & PAIR) * cover + (below & PAIR) * rest + HALF) >>> 8) & PAIR;
    int high = (((source >>> 8) & PAIR) * cover + ((below >>> 8) & PAIR) * rest + HALF) & ~PAIR;
    return high | low;
  }
}
