package se.strukturvy.render.raster;

import java.util.Arrays;

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

  /**
   * Paints eight pixels.
   *
   * @param drawn samples that the pen covers, four rows from {@code at} on
   * @param turns how each of the rows of samples that are inside differs from the one above
   * @param above the row above
   * @param pixels where to, from {@code out} on
   * @param from first pixel of the eight that there is
   * @param to pixel after the last
   */
  void paint(
      long[] drawn, long[] turns, int at, long above, int[] pixels, int out, int from, int to) {
    long drawnA = drawn[at];
    long drawnB = drawn[at + 1];
    long drawnC = drawn[at + 2];
    long drawnD = drawn[at + 3];
    long a = above ^ turns[at];
    long b = a ^ turns[at + 1];
    long c = b ^ turns[at + 2];
    long d = c ^ turns[at + 3];
    long edges = drawnA | drawnB | drawnC | drawnD;
    if ((edges | a | b | c | d) == 0) {
      return;
    }
    boolean all = to - from == 8;
    if (plain && all && edges == 0 && (a & b & c & d) == -1L) {
      Arrays.fill(pixels, out, out + 8, fill);
      return;
    }
    long pens = counts(drawnA, drawnB, drawnC, drawnD);
    if (!plain) {
      mixFaint(pens, counts(a, b, c, d), pixels, out, from, to);
      return;
    }
    long fills = counts(a & ~drawnA, b & ~drawnB, c & ~drawnC, d & ~drawnD);
    if (!all) {
      mixSome(pens, fills, pixels, out, from, to);
    } else {
      mixFour((int) pens, (int) fills, pixels, out);
      mixFour((int) (pens >>> 32), (int) (fills >>> 32), pixels, out + 4);
    }
  }

  private void mixSome(long pens, long fills, int[] pixels, int out, int from, int to) {
    for (int x = from; x < to; x++) {
      int edge = (int) (pens >>> (8 * x)) & 0xFF;
      int in = (int) (fills >>> (8 * x)) & 0xFF;
      pixels[out + x] = mix(edge, in, pixels[out + x]);
    }
  }

  /** A loop would have to guess where it ends, which takes longer than pixels without samples. */
  private void mixFour(int pens, int fills, int[] pixels, int out) {
    if ((pens | fills) == 0) {
      return;
    }
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

  /** Each sample shows the pen, the inside, or what is below. */
  private int mix(int edge, int in, int below) {
    long sum = penColour * edge + fillColour * in + spread(below) * (32 - edge - in);
    long channels = (sum + HALF_OF_32) >>> 5 & CHANNELS;
    return (int) (channels | channels >>> 24);
  }

  /** Something shines through the pen, or through the inside. */
  private void mixFaint(long edges, long insides, int[] pixels, int out, int from, int to) {
    for (int x = from; x < to; x++) {
      int penPart = ((int) (edges >>> (8 * x) & 0xFF) * strength) >> 8;
      int fillPart = ((int) (insides >>> (8 * x) & 0xFF) * (256 - penPart)) >> 5;
      // Rounded down, so that no channel can grow past 255 into its neighbour.
      int rest = 256 - penPart - ((fillPart * opaque + 255) >> 8);
      long sum = penColour * penPart + fillColour * fillPart + spread(pixels[out + x]) * rest;
      long channels = (sum + HALF_OF_256) >>> 8 & CHANNELS;
      pixels[out + x] = (int) (channels | channels >>> 24);
    }
  }

  /** How many samples of each of eight pixels are set in four rows, one byte a pixel. */
  private static long counts(long a, long b, long c, long d) {
    return bytes(a) + bytes(b) + bytes(c) + bytes(d);
  }

  private static long bytes(long row) {
    long v = row - ((row >>> 1) & 0x5555555555555555L);
    v = (v & 0x3333333333333333L) + ((v >>> 2) & 0x3333333333333333L);
    return (v + (v >>> 4)) & 0x0F0F0F0F0F0F0F0FL;
  }

  private static long spread(int colour) {
    long bits = colour & 0xFFFFFFFFL;
    return (bits | bits << 24) & CHANNELS;
  }
}
