package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * The colours with which a {@link SampleMask} is painted. Colours stand in longs, sixteen bits a
 * channel, so that all four are mixed at once.
 */
final class SampleInk {
  private static final long CHANNELS = 0x00FF00FF00FF00FFL;
  private static final long HALF_OF_256 = 0x0080008000800080L;
  private static final long HALF_OF_32 = 0x0010001000100010L;

  private final int fill;
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
  SampleInk(int fill, int pen, double strength) {
    this.fill = fill;
    fillColour = spread(fill);
    penColour = spread(pen);
    this.strength = (int) Math.round(8 * 256 * strength);
    opaque = (fill >>> 24) + (fill >>> 31);
    plain = strength == 1 && (opaque == 256 || fill == 0);
  }

  /**
   * Paints eight pixels.
   *
   * @param drawn samples that the pen covers, four rows from {@code at} on
   * @param inside samples that are inside
   * @param pixels where to, from {@code out} on
   * @param from first pixel of the eight
   * @param to pixel after the last
   */
  void paint(long[] drawn, long[] inside, int at, int[] pixels, int out, int from, int to) {
    long drawnA = drawn[at];
    long drawnB = drawn[at + 1];
    long drawnC = drawn[at + 2];
    long drawnD = drawn[at + 3];
    long a = inside[at];
    long b = inside[at + 1];
    long c = inside[at + 2];
    long d = inside[at + 3];
    long edges = drawnA | drawnB | drawnC | drawnD;
    if ((edges | a | b | c | d) == 0) {
      return;
    }
    if (!plain) {
      long pens = counts(drawnA, drawnB, drawnC, drawnD);
      mixFaint(pens, counts(a, b, c, d), pixels, out, from, to);
    } else if (edges == 0 && (a & b & c & d) == -1L) {
      Arrays.fill(pixels, out + from, out + to, fill);
    } else {
      long pens = counts(drawnA, drawnB, drawnC, drawnD);
      long fills = counts(a & ~drawnA, b & ~drawnB, c & ~drawnC, d & ~drawnD);
      mix(pens >>> (8 * from), fills >>> (8 * from), pixels, out + from, out + to);
    }
  }

  /** Each sample shows the pen, the inside, or what is below. */
  private void mix(long edges, long insides, int[] pixels, int from, int to) {
    long pens = edges;
    long fills = insides;
    for (int i = from; i < to; i++) {
      int edge = (int) pens & 0xFF;
      int in = (int) fills & 0xFF;
      long sum = penColour * edge + fillColour * in + spread(pixels[i]) * (32 - edge - in);
      long channels = (sum + HALF_OF_32) >>> 5 & CHANNELS;
      pixels[i] = (int) (channels | channels >>> 24);
      pens >>>= 8;
      fills >>>= 8;
    }
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

  private static long spread(int colour) {
    return (colour & 0x00FF00FFL) | (colour & 0xFF00FF00L) << 24;
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
}
