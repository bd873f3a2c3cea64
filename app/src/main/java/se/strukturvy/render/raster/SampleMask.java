package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * Coverage of small shapes with thin edges, eight by eight pixels at most, from 32 samples a pixel:
 * each row of samples is one long.
 *
 * <p>Where the pieces of a line are shorter than the pen is wide, outlines overlap so much that
 * summed areas count pixels twice; samples do not. The pen is laid down along the line mask by
 * mask, each row with one OR; the inside is what an odd number of crossings lies left of, each with
 * one XOR.
 */
public final class SampleMask {
  private static final int PIXELS = 8;
  private static final int ROWS = PIXELS * PenBrush.ROWS;

  /** What is added before rounding down to the next middle of a row or a column. */
  private static final int ROW_MIDDLE = (1 << (PenBrush.ROW_BITS - 1)) - 1;

  private static final int COLUMN_MIDDLE = (1 << (PenBrush.COLUMN_BITS - 1)) - 1;

  private static final int ROUND = 1 << 23;

  /** 65536 divided by each length of a piece that there can be. */
  private static final int[] ONE_BY = new int[2 * PIXELS * SamplePath.STEPS];

  static {
    for (int i = 1; i < ONE_BY.length; i++) {
      ONE_BY[i] = 65536 / i;
    }
  }

  private final long[] drawn = new long[ROWS];
  private final long[] inside = new long[ROWS];
  private PenBrush brush;
  private int directionX;
  private int directionY;
  private int left;
  private int top;
  private int bottom;

  /**
   * Lays the mask over a rectangle in pixels of the picture, and what a pen needs around it.
   *
   * @return false where it does not fit
   */
  public boolean moveTo(double minX, double minY, double maxX, double maxY, PenBrush pen) {
    brush = pen;
    double marginX = pen.marginX();
    double marginY = pen.marginY();
    left = (int) Math.floor(minX - marginX);
    top = (int) Math.floor(minY - marginY);
    bottom = (int) (maxY + marginY - top);
    return maxX + marginX - left < PIXELS && bottom < PIXELS;
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
    if (end > 0) {
      turnFrom(xy[2] - xy[0], xy[3] - xy[1]);
    }
    for (int i = 0; i < end; i += 2) {
      between(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
      if (i + 2 == end) {
        stamp(xy[end], xy[end + 1]);
      } else {
        corner(xy[i + 2], xy[i + 3], xy[i + 4] - xy[i + 2], xy[i + 5] - xy[i + 3]);
      }
    }
  }

  /** Draws along a ring that lies in the rectangle, and takes note of its inside if wanted. */
  public void ring(SamplePath ring, boolean filled) {
    int[] xy = ring.points();
    int n = 2 * ring.size();
    if (n <= 4) {
      line(ring);
      return;
    }
    int x = xy[n - 2];
    int y = xy[n - 1];
    turnFrom(x - xy[n - 4], y - xy[n - 3]);
    for (int i = 0; i < n; i += 2) {
      int nextX = xy[i];
      int nextY = xy[i + 1];
      corner(x, y, nextX - x, nextY - y);
      between(x, y, nextX, nextY);
      if (filled) {
        cross(x, y, nextX, nextY);
      }
      x = nextX;
      y = nextY;
    }
  }

  /** Lays masks along a piece, neither at its start nor at its end. */
  private void between(int x0, int y0, int x1, int y1) {
    int dx = x1 - x0;
    int dy = y1 - y0;
    int gap = brush.gap();
    int longer = Math.max(Math.abs(dx), Math.abs(dy));
    if (longer <= gap) {
      return;
    }
    if (longer <= 2 * gap) {
      stamp((x0 + x1) >> 1, (y0 + y1) >> 1);
      return;
    }
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

  /** Takes note of the direction in which the next corner is come to. */
  private void turnFrom(int dx, int dy) {
    int one = ONE_BY[length(dx, dy)];
    directionX = (dx * one) >> 8;
    directionY = (dy * one) >> 8;
  }

  /**
   * Lays a mask at a point that is left in direction (dx, dy), moved along the turn's bisector for
   * the shape of the join. Whole numbers, and lengths that are right within seven percent, are
   * enough here and many times faster.
   */
  private void corner(int x, int y, int dx, int dy) {
    int chordX = directionX;
    int chordY = directionY;
    turnFrom(dx, dy);
    chordX -= directionX;
    chordY -= directionY;
    int beyond = brush.corner() * length(chordX, chordY);
    stamp(x + ((chordX * beyond + ROUND) >> 24), y + ((chordY * beyond + ROUND) >> 24));
  }

  private static int length(int x, int y) {
    int a = Math.abs(x);
    int b = Math.abs(y);
    return Math.max(a, b) + ((Math.min(a, b) * 3) >> 3);
  }

  /** Lays a mask. */
  private void stamp(int x, int y) {
    PenBrush pen = brush;
    int rows = pen.rows();
    long[] masks = pen.masks();
    long[] to = drawn;
    // Spikes may throw a corner's mask out of the rectangle; there it stays at the edge.
    int shift = Math.max(0, ((x >> PenBrush.ROW_BITS) << 1) - pen.reachX());
    int row = Math.max(0, Math.min(ROWS - rows, (y >> PenBrush.ROW_BITS) - pen.reachY()));
    int from = ((y & PenBrush.PLACES - 1) * PenBrush.PLACES + (x & PenBrush.PLACES - 1)) * rows;
    for (int end = from + rows; from < end; from++) {
      to[row++] |= masks[from] << shift;
    }
  }

  /** Turns the samples right of a piece inside out. */
  private void cross(int x0, int y0, int x1, int y1) {
    int row0 = (y0 + ROW_MIDDLE) >> PenBrush.ROW_BITS;
    int row1 = (y1 + ROW_MIDDLE) >> PenBrush.ROW_BITS;
    if (row0 == row1) {
      return;
    }
    int from = Math.min(row0, row1);
    int to = Math.max(row0, row1);
    if (Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) <= brush.gap()) {
      // The pen covers all that lies between this piece and an upright one.
      long right = -1L << ((x0 + x1 + 2 * COLUMN_MIDDLE) >> (PenBrush.COLUMN_BITS + 1));
      for (int row = from; row < to; row++) {
        inside[row] ^= right;
      }
      return;
    }
    int step = ((x1 - x0) << 16) / (y1 - y0);
    int x = (x0 << 16) + ((from << PenBrush.ROW_BITS) + ROW_MIDDLE + 1 - y0) * step;
    for (int row = from; row < to; row++) {
      inside[row] ^= -1L << (((x >> 16) + COLUMN_MIDDLE) >> PenBrush.COLUMN_BITS);
      x += step << PenBrush.ROW_BITS;
    }
  }

  /**
   * Paints what has been added, and empties the mask.
   *
   * @param fill colour of the inside, premultiplied; 0 for none
   * @param pen opaque colour of what was drawn
   */
  public void paint(int fill, int pen, PixelBand target) {
    int[] pixels = target.pixels();
    int strength = (int) Math.round(8 * 256 * brush.strength());
    int opaque = fill >>> 24;
    opaque += opaque >>> 7;
    for (int row = 0; row <= bottom; row++) {
      int y = top + row - target.top();
      if (y >= 0 && y < target.height()) {
        int at = target.row(y);
        long pens = counts(drawn, row * PenBrush.ROWS);
        long fills = fill == 0 ? 0 : counts(inside, row * PenBrush.ROWS);
        for (int x = left; (pens | fills) != 0; x++, pens >>>= 8, fills >>>= 8) {
          if (x >= 0 && x < target.width()) {
            int penPart = ((int) (pens & 0xFF) * strength) >> 8;
            int fillPart = ((int) (fills & 0xFF) * (256 - penPart)) >> 5;
            int rest = 256 - penPart - ((fillPart * opaque) >> 8);
            pixels[at + x] = Blend.mix(pen, penPart, fill, fillPart, pixels[at + x], rest);
          }
        }
      }
    }
    clear();
  }

  private void clear() {
    Arrays.fill(drawn, 0, (bottom + 1) * PenBrush.ROWS, 0);
    Arrays.fill(inside, 0, (bottom + 1) * PenBrush.ROWS, 0);
  }

  /** How many samples of each of eight pixels are set, one byte a pixel. */
  private static long counts(long[] rows, int from) {
    long sum = 0;
    for (int i = from; i < from + PenBrush.ROWS; i++) {
      long v = rows[i];
      v -= (v >>> 1) & 0x5555555555555555L;
      v = (v & 0x3333333333333333L) + ((v >>> 2) & 0x3333333333333333L);
      sum += (v + (v >>> 4)) & 0x0F0F0F0F0F0F0F0FL;
    }
    return sum;
  }
}
