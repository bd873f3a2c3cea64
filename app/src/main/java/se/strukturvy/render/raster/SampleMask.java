package se.strukturvy.render.raster;

/**
 * Coverage of small shapes with thin edges, 48 by 48 pixels at most, from 32 samples a pixel: each
 * row of samples of eight pixels is one long.
 *
 * <p>Where the pieces of a line are shorter than the pen is wide, outlines overlap so much that
 * summed areas count pixels twice; samples do not, and they take a fifth of the time. The pen is
 * laid down along the line stamp by stamp, each row with one OR; the inside is what an odd number
 * of crossings lies left of.
 */
public final class SampleMask {
  private static final int PIXELS = 48;
  private static final int ROWS = PIXELS * PenBrush.ROWS;
  private static final int WORDS = PIXELS / 8;

  /** Word after word of eight pixels across, in each row after row. */
  private final long[] drawn = new long[WORDS * ROWS];

  private final SampleInside inside = new SampleInside(WORDS, ROWS);
  private final StampTrail trail = new StampTrail(PIXELS);
  private PenBrush brush;
  private int left;
  private int top;
  private int columns;
  private int words;
  private int bottom;

  /** Never used, but kept, so that the reading is not left out. */
  int touched;

  /**
   * Lays the mask over a rectangle in pixels of the picture, and what a pen needs around it.
   *
   * @param ring whether what is drawn in it has no ends
   * @return false where it does not fit
   */
  public boolean moveTo(
      double minX, double minY, double maxX, double maxY, boolean ring, PenBrush pen) {
    brush = pen;
    double marginX = pen.marginX(ring);
    double marginY = pen.marginY(ring);
    left = (int) Math.floor(minX - marginX);
    top = (int) Math.floor(minY - marginY);
    columns = (int) Math.min(PIXELS + 1.0, maxX + marginX - left + 1);
    bottom = (int) Math.min(PIXELS, maxY + marginY - top);
    words = (columns + 7) >> 3;
    return columns <= PIXELS && bottom < PIXELS;
  }

  /**
   * Reads a pixel of each row, so that the processor fetches them while the mask is made; else it
   * would wait for each when they are painted.
   */
  public void touch(PixelBand target) {
    int[] pixels = target.pixels();
    int first = Math.max(0, top - target.top());
    int end = Math.min(target.height(), top + bottom + 1 - target.top());
    int near = Math.max(0, Math.min(target.width() - 1, left));
    int far = Math.max(0, Math.min(target.width() - 1, left + columns - 1));
    int sum = 0;
    for (int row = first; row < end; row++) {
      int at = target.row(row);
      sum += pixels[at + near] + pixels[at + far];
    }
    touched = sum;
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
      inside.add(ring, brush.hidden());
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

  /**
   * Paints what has been added, and empties the mask.
   *
   * @param filled whether a ring's inside was taken note of
   */
  public void paint(boolean filled, SampleInk ink, PixelBand target) {
    if (filled) {
      inside.carry(words, (bottom + 1) * PenBrush.ROWS);
    }
    for (int word = 0; word < words; word++) {
      paintWord(word, filled, ink, target);
    }
  }

  /** Paints eight pixels across. */
  private void paintWord(int word, boolean filled, SampleInk ink, PixelBand target) {
    int first = target.top() - top;
    int end = first + target.height();
    int x = left + 8 * word;
    int from = Math.max(0, -x);
    int to = Math.min(8, target.width() - x);
    long above = 0;
    int at = word * ROWS;
    for (int row = 0; row <= bottom; row++) {
      if (row >= first && row < end) {
        int out = target.row(row - first) + x;
        ink.paint(drawn, inside.turns(), at, above, target.pixels(), out, from, to);
      }
      drawn[at] = 0;
      drawn[at + 1] = 0;
      drawn[at + 2] = 0;
      drawn[at + 3] = 0;
      if (filled) {
        above ^= inside.take(at);
      }
      at += PenBrush.ROWS;
    }
  }
}
