package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * Coverage of small shapes with thin edges, 48 by 48 pixels at most, from 32 samples a pixel: each
 * row of samples of eight pixels is one long.
 *
 * <p>Where the pieces of a line are shorter than the pen is wide, outlines overlap so much that
 * summed areas count pixels twice; samples do not, and they take a fifth of the time. The pen is
 * laid down along the line stamp by stamp, each row with one OR; the inside is what an odd number
 * of crossings lies left of, each with one XOR.
 */
public final class SampleMask {
  private static final int PIXELS = 48;
  private static final int ROWS = PIXELS * PenBrush.ROWS;
  private static final int WORDS = PIXELS / 8;

  /** What is added before rounding down to the next middle of a row or a column. */
  private static final int ROW_MIDDLE = (1 << (PenBrush.ROW_BITS - 1)) - 1;

  private static final int COLUMN_MIDDLE = (1 << (PenBrush.COLUMN_BITS - 1)) - 1;

  /** Word after word of eight pixels across, in each row after row. */
  private final long[] drawn = new long[WORDS * ROWS];

  private final long[] inside = new long[WORDS * ROWS];

  /** How the inside differs from the row above. */
  private final long[] turns = new long[WORDS * ROWS];

  private final StampTrail trail = new StampTrail(PIXELS);
  private PenBrush brush;
  private int left;
  private int top;
  private int columns;
  private int words;
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
    columns = (int) Math.min(PIXELS + 1.0, maxX + marginX - left + 1);
    bottom = (int) Math.min(PIXELS, maxY + marginY - top);
    words = (columns + 7) >> 3;
    return columns <= PIXELS && bottom < PIXELS;
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
    trail.follow(line, brush);
    stampAll();
  }

  /** Draws along a ring that lies in the rectangle, and takes note of its inside if wanted. */
  public void ring(SamplePath ring, boolean filled) {
    if (ring.size() <= 2) {
      line(ring);
      return;
    }
    trail.around(ring, brush);
    stampAll();
    if (filled) {
      int[] xy = ring.points();
      int n = 2 * ring.size();
      int x = xy[n - 2];
      int y = xy[n - 1];
      for (int i = 0; i < n; i += 2) {
        cross(x, y, xy[i], xy[i + 1]);
        x = xy[i];
        y = xy[i + 1];
      }
    }
  }

  /** Lays the pen's tip on all places of the trail. */
  private void stampAll() {
    PenBrush pen = brush;
    int rows = pen.rows();
    int lastRow = (bottom + 1) * PenBrush.ROWS - rows;
    int width = pen.columns();
    int lastColumn = 64 * words - width;
    int[] places = trail.places();
    int end = trail.end();
    for (int i = 0; i < end; i += 2) {
      int x = places[i];
      int y = places[i + 1];
      // Spikes may throw a corner's mask out of the rectangle; there it stays at the edge.
      int column = Math.max(0, ((x >> PenBrush.ROW_BITS) << 1) - pen.reachX());
      int row = Math.max(0, Math.min(lastRow, (y >> PenBrush.ROW_BITS) - pen.reachY()));
      column = Math.min(lastColumn, column);
      int at = (column >> 6) * ROWS + row;
      int from = ((y & PenBrush.PLACES - 1) * PenBrush.PLACES + (x & PenBrush.PLACES - 1)) * rows;
      stamp(pen.masks(), from, rows, at, column);
      if ((column & 63) + width > 64) {
        stampRest(pen.masks(), from, rows, at + ROWS, column);
      }
    }
  }

  /** Lays down a mask; most have five rows, for which a loop would take longer. */
  private void stamp(long[] masks, int from, int rows, int at, int shift) {
    long[] to = drawn;
    if (rows == 5) {
      to[at] |= masks[from] << shift;
      to[at + 1] |= masks[from + 1] << shift;
      to[at + 2] |= masks[from + 2] << shift;
      to[at + 3] |= masks[from + 3] << shift;
      to[at + 4] |= masks[from + 4] << shift;
      return;
    }
    for (int i = 0; i < rows; i++) {
      to[at + i] |= masks[from + i] << shift;
    }
  }

  /** Lays down what of a mask lies in the next word. */
  private void stampRest(long[] masks, int from, int rows, int at, int shift) {
    for (int i = 0; i < rows; i++) {
      drawn[at + i] |= masks[from + i] >>> -shift;
    }
  }

  /** Turns the samples right of a piece inside out. */
  private void cross(int x0, int y0, int x1, int y1) {
    if (Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) <= 2 * brush.gap()) {
      // The pen covers all that lies between each half of this piece and an upright one.
      int x = (x0 + x1) >> 1;
      int y = (y0 + y1) >> 1;
      turn(y0, y, (x0 + x) >> 1);
      turn(y, y1, (x + x1) >> 1);
      return;
    }
    int row0 = (y0 + ROW_MIDDLE) >> PenBrush.ROW_BITS;
    int row1 = (y1 + ROW_MIDDLE) >> PenBrush.ROW_BITS;
    if (row0 == row1) {
      return;
    }
    int from = Math.min(row0, row1);
    int to = Math.max(row0, row1);
    int step = ((x1 - x0) << 16) / (y1 - y0);
    int x = (x0 << 16) + ((from << PenBrush.ROW_BITS) + ROW_MIDDLE + 1 - y0) * step;
    for (int row = from; row < to; row++) {
      int column = ((x >> 16) + COLUMN_MIDDLE) >> PenBrush.COLUMN_BITS;
      inside[(column >> 6) * ROWS + row] ^= -1L << column;
      x += step << PenBrush.ROW_BITS;
    }
  }

  /** Turns the samples right of an upright piece inside out. */
  private void turn(int y0, int y1, int x) {
    int column = (x + COLUMN_MIDDLE) >> PenBrush.COLUMN_BITS;
    int at = (column >> 6) * ROWS;
    turns[at + ((y0 + ROW_MIDDLE) >> PenBrush.ROW_BITS)] ^= -1L << column;
    turns[at + ((y1 + ROW_MIDDLE) >> PenBrush.ROW_BITS)] ^= -1L << column;
  }

  /** Finds the inside from where it turns: downwards, and from one word to the next. */
  private void fillIn() {
    int rows = (bottom + 1) * PenBrush.ROWS;
    for (int word = 0; word < words; word++) {
      long above = 0;
      int end = word * ROWS + rows;
      for (int at = word * ROWS; at < end; at++) {
        above ^= turns[at];
        turns[at] = 0;
        // What the last sample of the word to the left is, the first one here would be.
        long before = word == 0 ? 0 : inside[at - ROWS] >> 63;
        inside[at] ^= above ^ before;
      }
    }
  }

  /**
   * Paints what has been added, and empties the mask.
   *
   * @param fill colour of the inside, premultiplied; 0 for none
   * @param pen opaque colour of what was drawn
   */
  public void paint(int fill, int pen, PixelBand target) {
    if (fill != 0) {
      fillIn();
    }
    SampleInk ink = new SampleInk(fill, pen, brush.strength());
    int first = Math.max(0, target.top() - top);
    int end = Math.min(bottom + 1, target.top() + target.height() - top);
    for (int word = 0; word < words; word++) {
      int x = left + 8 * word;
      int from = Math.max(0, -x);
      int to = Math.min(Math.min(8, columns - 8 * word), target.width() - x);
      int start = word * ROWS;
      for (int row = first; from < to && row < end; row++) {
        int out = target.row(top + row - target.top()) + x;
        ink.paint(drawn, inside, start + row * PenBrush.ROWS, target.pixels(), out, from, to);
      }
      Arrays.fill(drawn, start, start + (bottom + 1) * PenBrush.ROWS, 0);
      if (fill != 0) {
        Arrays.fill(inside, start, start + (bottom + 1) * PenBrush.ROWS, 0);
      }
    }
  }
}
