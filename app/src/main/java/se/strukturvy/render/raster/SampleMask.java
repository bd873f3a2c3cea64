package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * Coverage of small shapes with thin edges, eight by eight pixels at most, from 64 samples a pixel:
 * each row of samples is one long.
 *
 * <p>Where the pieces of a line are shorter than the pen is wide, outlines overlap so much that
 * summed areas count pixels twice; samples do not. The pen is laid down along the line mask by
 * mask, each row with one OR; the inside is what an odd number of crossings lies left of, each with
 * one XOR.
 */
public final class SampleMask {
  private static final int PIXELS = 8;
  private static final int SAMPLES = PenBrush.SAMPLES;
  private static final int PHASES = PenBrush.PHASES;
  private static final int ROWS = PIXELS * SAMPLES;

  /** The middle of a sample, from its edge. */
  private static final int MIDDLE = PHASES / 2;

  private final long[] drawn = new long[ROWS];
  private final long[] inside = new long[ROWS];
  private PenBrush brush;
  private int left;
  private int top;
  private int first = ROWS;
  private int last = -1;

  /**
   * Lays the mask over a rectangle in pixels of the picture, and what a pen needs around it.
   *
   * @return false where it does not fit
   */
  public boolean moveTo(double minX, double minY, double maxX, double maxY, PenBrush pen) {
    brush = pen;
    double margin = pen.margin();
    left = (int) Math.floor(minX - margin);
    top = (int) Math.floor(minY - margin);
    return maxX + margin - left < PIXELS && maxY + margin - top < PIXELS;
  }

  /** The pixel column where the grid of the mask's points begins. */
  public int left() {
    return left;
  }

  /** The pixel row where the grid of the mask's points begins. */
  public int top() {
    return top;
  }

  /** Draws along a line that lies in the rectangle. */
  public void line(SamplePath line) {
    int[] xy = line.points();
    int end = 2 * line.size() - 2;
    stamp(xy[0], xy[1]);
    for (int i = 0; i < end; i += 2) {
      between(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
      if (i + 2 < end) {
        corner(xy, i, i + 2, i + 4);
      }
    }
    stamp(xy[end], xy[end + 1]);
  }

  /** Draws along a ring that lies in the rectangle, and takes note of its inside if wanted. */
  public void ring(SamplePath ring, boolean filled) {
    int[] xy = ring.points();
    int n = 2 * ring.size();
    if (n <= 4) {
      line(ring);
      return;
    }
    int before = n - 4;
    int from = n - 2;
    for (int to = 0; to < n; to += 2) {
      corner(xy, before, from, to);
      between(xy[from], xy[from + 1], xy[to], xy[to + 1]);
      if (filled) {
        cross(xy[from], xy[from + 1], xy[to], xy[to + 1]);
      }
      before = from;
      from = to;
    }
  }

  /** Lays masks along a piece, neither at its start nor at its end. */
  private void between(int x0, int y0, int x1, int y1) {
    int dx = x1 - x0;
    int dy = y1 - y0;
    int gap = brush.gap();
    int longer = Math.max(Math.abs(dx), Math.abs(dy));
    if (longer > gap) {
      int n = (longer + gap - 1) / gap;
      int stepX = (dx << 16) / n;
      int stepY = (dy << 16) / n;
      int x = (x0 << 16) + 0x8000;
      int y = (y0 << 16) + 0x8000;
      for (int i = 1; i < n; i++) {
        x += stepX;
        y += stepY;
        stamp(x >> 16, y >> 16);
      }
    }
  }

  /** Lays a mask at a point, moved along the turn's bisector for the shape of the join. */
  private void corner(int[] xy, int before, int at, int after) {
    float inX = xy[at] - xy[before];
    float inY = xy[at + 1] - xy[before + 1];
    float outX = xy[after] - xy[at];
    float outY = xy[after + 1] - xy[at + 1];
    float in = 1 / length(inX, inY);
    float out = 1 / length(outX, outY);
    float chordX = inX * in - outX * out;
    float chordY = inY * in - outY * out;
    float beyond = brush.corner() * length(chordX, chordY);
    stamp(Math.round(xy[at] + chordX * beyond), Math.round(xy[at + 1] + chordY * beyond));
  }

  /** The length of a vector within four percent, without a root. */
  private static float length(float x, float y) {
    float a = Math.abs(x);
    float b = Math.abs(y);
    return 0.96f * Math.max(a, b) + 0.4f * Math.min(a, b);
  }

  private void stamp(int x, int y) {
    int reach = brush.reach();
    int rows = brush.rows();
    long[] masks = brush.masks();
    int shift = (x >> PenBrush.PHASE_BITS) - reach;
    int to = (y >> PenBrush.PHASE_BITS) - reach;
    int from = ((y & PHASES - 1) * PHASES + (x & PHASES - 1)) * rows;
    first = Math.min(first, to);
    last = Math.max(last, to + rows - 1);
    for (int row = 0; row < rows; row++) {
      drawn[to + row] |= masks[from + row] << shift;
    }
  }

  /** Turns the samples right of a piece inside out. */
  private void cross(int x0, int y0, int x1, int y1) {
    int row0 = (y0 + MIDDLE - 1) >> PenBrush.PHASE_BITS;
    int row1 = (y1 + MIDDLE - 1) >> PenBrush.PHASE_BITS;
    if (row0 == row1) {
      return;
    }
    int step = ((x1 - x0) << 16) / (y1 - y0);
    int from = Math.min(row0, row1);
    int to = Math.max(row0, row1);
    int x = (x0 << 16) + (from * PHASES + MIDDLE - y0) * step;
    for (int row = from; row < to; row++) {
      inside[row] ^= -1L << (((x >> 16) + MIDDLE - 1) >> PenBrush.PHASE_BITS);
      x += step * PHASES;
    }
  }

  /**
   * Paints what has been added, and empties the mask.
   *
   * @param fill colour of the inside, premultiplied; 0 for none
   * @param pen opaque colour of what was drawn
   */
  public void paint(int fill, int pen, PixelBand target) {
    if (last < 0) {
      return;
    }
    int[] pixels = target.pixels();
    int strength = (int) Math.round(4 * 256 * brush.strength());
    int opaque = fill >>> 24;
    opaque += opaque >>> 7;
    for (int row = first / SAMPLES; row <= last / SAMPLES; row++) {
      int y = top + row - target.top();
      if (y >= 0 && y < target.height()) {
        int at = target.row(y);
        long pens = counts(drawn, row * SAMPLES);
        long fills = fill == 0 ? 0 : counts(inside, row * SAMPLES);
        for (int x = left; (pens | fills) != 0; x++, pens >>>= 8, fills >>>= 8) {
          if (x >= 0 && x < target.width()) {
            int penPart = ((int) (pens & 0xFF) * strength) >> 8;
            int fillPart = ((int) (fills & 0xFF) * (256 - penPart)) >> 6;
            int rest = 256 - penPart - ((fillPart * opaque) >> 8);
            pixels[at + x] = Blend.mix(pen, penPart, fill, fillPart, pixels[at + x], rest);
          }
        }
      }
    }
    clear();
  }

  private void clear() {
    Arrays.fill(drawn, first, last + 1, 0);
    Arrays.fill(inside, first, last + 1, 0);
    first = ROWS;
    last = -1;
  }

  /** How many samples of each of eight pixels are set, one byte a pixel. */
  private static long counts(long[] rows, int from) {
    long sum = 0;
    for (int i = from; i < from + SAMPLES; i++) {
      long v = rows[i];
      v -= (v >>> 1) & 0x5555555555555555L;
      v = (v & 0x3333333333333333L) + ((v >>> 2) & 0x3333333333333333L);
      sum += (v + (v >>> 4)) & 0x0F0F0F0F0F0F0F0FL;
    }
    return sum;
  }
}
