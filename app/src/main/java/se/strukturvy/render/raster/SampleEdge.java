package se.strukturvy.render.raster;

/**
 * The samples of a {@link SampleMask} that a pen covers: its tip is laid down along a line stamp by
 * stamp, each row with one OR.
 */
final class SampleEdge {
  private final int rows;
  private final long[] drawn;

  /** A mask of so many words across, and so many rows of samples. */
  SampleEdge(int words, int rows) {
    this.rows = rows;
    drawn = new long[words * rows];
  }

  /**
   * Lays the pen's tip on all places of a trail.
   *
   * @param height rows of samples that are used
   * @param width columns that are
   */
  void lay(StampTrail trail, PenBrush pen, int height, int width) {
    int tall = pen.rows();
    int lastRow = height - tall;
    int wide = pen.columns();
    int lastColumn = width - wide;
    int[] places = trail.places();
    int end = trail.end();
    for (int i = 0; i < end; i += 2) {
      int x = places[i];
      int y = places[i + 1];
      // Spikes may throw a corner's mask out of the rectangle; there it stays at the edge.
      int column = Math.max(0, ((x >> PenBrush.ROW_BITS) << 1) - pen.reachX());
      int row = Math.max(0, Math.min(lastRow, (y >> PenBrush.ROW_BITS) - pen.reachY()));
      column = Math.min(lastColumn, column);
      int at = (column >> 6) * rows + row;
      int from = ((y & PenBrush.PLACES - 1) * PenBrush.PLACES + (x & PenBrush.PLACES - 1)) * tall;
      stamp(pen.masks(), from, tall, at, column);
      if ((column & 63) + wide > 64) {
        stampRest(pen.masks(), from, tall, at + rows, column);
      }
    }
  }

  /** Lays down a mask; most have five rows, for which a loop would take longer. */
  private void stamp(long[] masks, int from, int tall, int at, int shift) {
    long[] to = drawn;
    if (tall == 5) {
      to[at] |= masks[from] << shift;
      to[at + 1] |= masks[from + 1] << shift;
      to[at + 2] |= masks[from + 2] << shift;
      to[at + 3] |= masks[from + 3] << shift;
      to[at + 4] |= masks[from + 4] << shift;
      return;
    }
    for (int i = 0; i < tall; i++) {
      to[at + i] |= masks[from + i] << shift;
    }
  }

  /** Lays down what of a mask lies in the next word. */
  private void stampRest(long[] masks, int from, int tall, int at, int shift) {
    for (int i = 0; i < tall; i++) {
      drawn[at + i] |= masks[from + i] >>> -shift;
    }
  }

  /** The samples that are covered: word after word, in each row after row. */
  long[] drawn() {
    return drawn;
  }

  /** Counts what is covered of the eight pixels in four rows from {@code at} on; empties them. */
  long take(int at) {
    long a = drawn[at];
    long b = drawn[at + 1];
    long c = drawn[at + 2];
    long d = drawn[at + 3];
    if ((a | b | c | d) == 0) {
      return 0;
    }
    drawn[at] = 0;
    drawn[at + 1] = 0;
    drawn[at + 2] = 0;
    drawn[at + 3] = 0;
    return counts(a, b, c, d);
  }

  /** How many samples of each of eight pixels are set in four rows, one byte a pixel. */
  static long counts(long a, long b, long c, long d) {
    return bytes(a) + bytes(b) + bytes(c) + bytes(d);
  }

  private static long bytes(long row) {
    long v = row - ((row >>> 1) & 0x5555555555555555L);
    v = (v & 0x3333333333333333L) + ((v >>> 2) & 0x3333333333333333L);
    return (v + (v >>> 4)) & 0x0F0F0F0F0F0F0F0FL;
  }
}
