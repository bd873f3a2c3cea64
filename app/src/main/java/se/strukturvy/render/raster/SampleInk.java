package se.strukturvy.render.raster;

/**
 * The colours with which a {@link SampleMask} is painted. Colours stand in longs, sixteen bits a
 * channel, so that all four are mixed at once.
 */
public final class SampleInk {
  /** All samples of each of four pixels. */
  private static final int ALL = 0x20202020;

  private static final long CHANNELS = 0x00FF00FF00FF00FFL;
  private static final long HALF_OF_256 = 0x0080008000800080L;
  private static final long HALF_OF_32 = 0x0010001000100010L;

  private final int fill;
  private final int pen;
  private final double penStrength;
  private final long fillColour;
  private final long penColour;

  /** Eight times what a sample of the edge leaves of its colour, of 256. */
  private final int strength;

  /** How much of what is below the inside hides, of 256. */
  private final int opaque;

  private final boolean plain;

  /**
   * Makes an ink.
   *
   * @param fill premultiplied colour of the inside; 0 for none
   * @param pen opaque colour of the edge
   * @param strength how much of its colour the pen leaves where it covers, 0 to 1
   */
  public SampleInk(int fill, int pen, double strength) {
    this.fill = fill;
    this.pen = pen;
    penStrength = strength;
    fillColour = spread(fill);
    penColour = spread(pen);
    this.strength = (int) Math.round(8 * 256 * strength);
    opaque = (fill >>> 24) + (fill >>> 31);
    plain = strength == 1 && (opaque == 256 || fill == 0);
  }

  /** Whether it is the ink of these colours. */
  public boolean is(int otherFill, int otherPen, double otherStrength) {
    return fill == otherFill && pen == otherPen && penStrength == otherStrength;
  }

  /** Whether every sample of pen or inside hides what is below. */
  public boolean isPlain() {
    return plain;
  }

  /**
   * Paints four pixels; a loop would have to guess where it ends, which takes longer than pixels
   * without samples.
   *
   * @param counts as of {@link SampleMask#count}
   * @param pixels where to, from {@code out} on
   */
  void paint(long counts, int[] pixels, int out) {
    if (counts == 0) {
      return;
    }
    if (!plain) {
      for (int x = 0; x < 4; x++) {
        paintOne(counts >>> (8 * x), pixels, out + x);
      }
      return;
    }
    int pens = (int) counts;
    int fills = (int) (counts >>> 32);
    if (fills == ALL) {
      pixels[out] = fill;
      pixels[out + 1] = fill;
      pixels[out + 2] = fill;
      pixels[out + 3] = fill;
      return;
    }
    pixels[out] = mix(pens & 0xFF, fills & 0xFF, pixels[out]);
    pixels[out + 1] = mix(pens >> 8 & 0xFF, fills >> 8 & 0xFF, pixels[out + 1]);
    pixels[out + 2] = mix(pens >> 16 & 0xFF, fills >> 16 & 0xFF, pixels[out + 2]);
    pixels[out + 3] = mix(pens >>> 24, fills >>> 24, pixels[out + 3]);
  }

  /** Paints those of a row's pixels from {@code from} to {@code to - 1}, four a number. */
  void paintSome(long[] counts, int at, int[] pixels, int out, int from, int to) {
    for (int x = from; x < to; x++) {
      paintOne(counts[at + (x >> 2)] >>> (8 * (x & 3)), pixels, out + x);
    }
  }

  private void paintOne(long counts, int[] pixels, int at) {
    int edge = (int) counts & 0xFF;
    int in = (int) (counts >>> 32) & 0xFF;
    pixels[at] = plain ? mix(edge, in, pixels[at]) : mixFaint(edge, in, pixels[at]);
  }

  /** Each sample shows the pen, the inside, or what is below. */
  private int mix(int edge, int in, int below) {
    long sum = penColour * edge + fillColour * in + spread(below) * (32 - edge - in);
    long channels = (sum + HALF_OF_32) >>> 5 & CHANNELS;
    return (int) (channels | channels >>> 24);
  }

  /** Something shines through the pen, or through the inside. */
  private int mixFaint(int edge, int in, int below) {
    int penPart = (edge * strength) >> 8;
    int fillPart = (in * (256 - penPart)) >> 5;
    // Rounded down, so that no channel can grow past 255 into its neighbour.
    int rest = 256 - penPart - ((fillPart * opaque + 255) >> 8);
    long sum = penColour * penPart + fillColour * fillPart + spread(below) * rest;
    long channels = (sum + HALF_OF_256) >>> 8 & CHANNELS;
    return (int) (channels | channels >>> 24);
  }

  private static long spread(int colour) {
    long bits = colour & 0xFFFFFFFFL;
    return (bits | bits << 24) & CHANNELS;
  }
}
