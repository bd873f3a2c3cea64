package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * Coverage of thin strokes that fit in eight by eight pixels, from 64 samples a pixel: each row of
 * samples is one long, and what pens cover is united with one OR a row.
 *
 * <p>Where the pieces of a line are shorter than the pen is wide, outlines overlap so much that
 * summed areas count pixels twice; samples do not, and are faster.
 */
public final class SampleMask {
  private static final int PIXELS = 8;
  private static final int SAMPLES = 8;
  private static final int ROWS = PIXELS * SAMPLES;

  /** Keeps slopes finite; a line this near to level is level. */
  private static final double LEVEL = 1e-6;

  private final long[] rows = new long[ROWS];
  private int left;
  private int top;
  private int first = ROWS;
  private int last = -1;

  /** Lays the mask over a rectangle in pixels of the picture; false where it does not fit. */
  public boolean moveTo(double minX, double minY, double maxX, double maxY) {
    left = (int) Math.floor(minX);
    top = (int) Math.floor(minY);
    return maxX - left <= PIXELS && maxY - top <= PIXELS;
  }

  /**
   * Adds what a pen of width {@code 2 * half} covers between two points, made longer at the first
   * and the second by the given distances. All in pixels.
   */
  public void bar(
      double x0,
      double y0,
      double x1,
      double y1,
      double half,
      double longerAtStart,
      double longerAtEnd) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double length = Math.sqrt(dx * dx + dy * dy);
    double ux = dx / length;
    double uy = dy / length;
    double shift = (longerAtEnd - longerAtStart) / 2;
    double middleX = ((x0 + x1) / 2 + ux * shift - left) * SAMPLES;
    double middleY = ((y0 + y1) / 2 + uy * shift - top) * SAMPLES;
    double reach = (length + longerAtStart + longerAtEnd) / 2 * SAMPLES;
    double pen = half * SAMPLES;
    double cos = Math.abs(ux) < LEVEL ? LEVEL : ux;
    double sin = Math.abs(uy) < LEVEL ? LEVEL : uy;
    double along = cos / sin;
    double alongHalf = pen / Math.abs(sin);
    double across = -sin / cos;
    double acrossHalf = reach / Math.abs(cos);
    double high = pen * Math.abs(ux) + reach * Math.abs(uy);
    int from = Math.max(0, (int) (middleY - high + 0.5));
    int to = Math.min(ROWS - 1, (int) (middleY + high - 0.5));
    for (int row = from; row <= to; row++) {
      double y = row + 0.5 - middleY;
      double lineX = middleX + along * y;
      double endX = middleX + across * y;
      double lo = Math.max(lineX - alongHalf, endX - acrossHalf);
      double hi = Math.min(lineX + alongHalf, endX + acrossHalf);
      int a = Math.max(0, (int) (lo + 0.5));
      int b = Math.min(ROWS, (int) (hi + 0.5));
      if (b > a) {
        rows[row] |= (-1L << a) & (-1L >>> (ROWS - b));
      }
    }
    first = Math.min(first, from);
    last = Math.max(last, to);
  }

  /** Paints what has been added, and empties the mask. {@code colour} premultiplied. */
  public void paint(int colour, PixelBand target) {
    int[] pixels = target.pixels();
    for (int row = first / SAMPLES; row <= last / SAMPLES && last >= 0; row++) {
      int y = top + row - target.top();
      if (y >= 0 && y < target.height()) {
        int at = target.row(y);
        long counts = counts(row * SAMPLES);
        for (int x = left; counts != 0; x++, counts >>>= 8) {
          int covered = (int) (counts & 0xFF);
          if (covered != 0 && x >= 0 && x < target.width()) {
            pixels[at + x] = Blend.over(colour, pixels[at + x], covered * 4);
          }
        }
      }
    }
    if (last >= 0) {
      Arrays.fill(rows, first, last + 1, 0);
    }
    first = ROWS;
    last = -1;
  }

  /** How many samples of each of eight pixels are covered, one byte a pixel. */
  private long counts(int row) {
    long sum = 0;
    for (int i = row; i < row + SAMPLES; i++) {
      long v = rows[i];
      v -= (v >>> 1) & 0x5555555555555555L;
      v = (v & 0x3333333333333333L) + ((v >>> 2) & 0x3333333333333333L);
      sum += (v + (v >>> 4)) & 0x0F0F0F0F0F0F0F0FL;
    }
    return sum;
  }
}
