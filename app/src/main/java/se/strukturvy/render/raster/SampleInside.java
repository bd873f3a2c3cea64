package se.strukturvy.render.raster;

/**
 * The inside of rings as samples of a {@link SampleMask}: what an odd number of outlines lie left
 * of. What is kept is how each row differs from the row above.
 *
 * <p>A sloping piece is taken for a stair of upright ones, so few that the pen just covers all that
 * lies between: most pieces need one.
 */
final class SampleInside {
  /** What is added before rounding down to the next middle of a row or a column. */
  private static final int ROW_MIDDLE = (1 << (PenBrush.ROW_BITS - 1)) - 1;

  private static final int COLUMN_MIDDLE = (1 << (PenBrush.COLUMN_BITS - 1)) - 1;

  private final int rows;

  private final long[] turns;

  /** A mask of so many words across, and so many rows of samples. */
  SampleInside(int words, int rows) {
    this.rows = rows;
    turns = new long[words * rows];
  }

  /**
   * Adds a ring.
   *
   * @param hidden how far from it the pen hides what is wrong, twice, grid steps
   */
  void add(SamplePath ring, int hidden) {
    int[] xy = ring.points();
    int n = 2 * ring.size();
    int x = xy[n - 2];
    int y = xy[n - 1];
    for (int i = 0; i < n; i += 2) {
      int dx = xy[i] - x;
      int dy = xy[i + 1] - y;
      if (Math.min(Math.abs(dx), Math.abs(dy)) <= hidden) {
        upright(y, xy[i + 1], x + (dx >> 1));
      } else {
        stair(x, y, dx, dy, hidden);
      }
      x = xy[i];
      y = xy[i + 1];
    }
  }

  /** Adds upright pieces one after another; where one ends and the next begins is one XOR. */
  private void stair(int x, int y, int dx, int dy, int hidden) {
    int steps = Math.min(Math.abs(dx), Math.abs(dy)) / hidden + 1;
    int part = (1 << 16) / steps;
    int stepX = dx * part;
    int stepY = dy * part;
    int toX = (x << 16) + (stepX >> 1);
    int toY = y << 16;
    long mask = 0;
    int word = 0;
    for (int i = 0; i < steps; i++) {
      int row = ((toY >> 16) + ROW_MIDDLE) >> PenBrush.ROW_BITS;
      int column = ((toX >> 16) + COLUMN_MIDDLE) >> PenBrush.COLUMN_BITS;
      int next = (column >> 6) * rows;
      long before = mask;
      mask = -1L << column;
      if (next == word) {
        turns[next + row] ^= before ^ mask;
      } else {
        turns[word + row] ^= before;
        turns[next + row] ^= mask;
        word = next;
      }
      toX += stepX;
      toY += stepY;
    }
    turns[word + ((y + dy + ROW_MIDDLE) >> PenBrush.ROW_BITS)] ^= mask;
  }

  /** Turns the samples right of an upright piece inside out. */
  private void upright(int y0, int y1, int x) {
    int column = (x + COLUMN_MIDDLE) >> PenBrush.COLUMN_BITS;
    int at = (column >> 6) * rows;
    turns[at + ((y0 + ROW_MIDDLE) >> PenBrush.ROW_BITS)] ^= -1L << column;
    turns[at + ((y1 + ROW_MIDDLE) >> PenBrush.ROW_BITS)] ^= -1L << column;
  }

  /** Lets what turns at the end of a word go on in those to the right. */
  void carry(int words, int height) {
    for (int word = 1; word < words; word++) {
      int end = word * rows + height;
      for (int at = word * rows; at < end; at++) {
        turns[at] ^= turns[at - rows] >> 63;
      }
    }
  }

  /**
   * Counts the samples inside of the eight pixels in four rows from {@code at} on.
   *
   * @param above the row above them
   * @param hidden where samples do not count that the pen covers
   */
  long count(int at, long above, SampleEdge edge, long hidden) {
    long a = above ^ turns[at];
    long b = a ^ turns[at + 1];
    long c = b ^ turns[at + 2];
    long d = c ^ turns[at + 3];
    if ((a | b | c | d) == 0) {
      return 0;
    }
    long[] drawn = edge.drawn();
    return SampleEdge.counts(
        a & ~(drawn[at] & hidden),
        b & ~(drawn[at + 1] & hidden),
        c & ~(drawn[at + 2] & hidden),
        d & ~(drawn[at + 3] & hidden));
  }

  /** How four rows from {@code at} on together differ from the row above them; empties them. */
  long take(int at) {
    long turned = turns[at] ^ turns[at + 1] ^ turns[at + 2] ^ turns[at + 3];
    turns[at] = 0;
    turns[at + 1] = 0;
    turns[at + 2] = 0;
    turns[at + 3] = 0;
    return turned;
  }
}
