package se.strukturvy.render.raster;

/**
 * Coverage of small shapes with thin edges, 48 by 48 pixels at most, from 32 samples a pixel: each
 * row of samples of eight pixels is one long.
 *
 * <p>Where the pieces of a line are shorter than the pen is wide, outlines overlap so much that
 * summed areas count pixels twice; samples do not, and they take a fifth of the time.
 */
public final class SampleMask {
  /** The most pixels across and down. */
  static final int PIXELS = 48;

  private static final int ROWS = PIXELS * PenBrush.ROWS;
  private static final int WORDS = PIXELS / 8;
  private static final long LOW = 0xFFFFFFFFL;

  private final SampleEdge edge = new SampleEdge(WORDS, ROWS);
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
    lay();
  }

  /** Draws along a ring that lies in the rectangle, and takes note of its inside if wanted. */
  public void ring(SamplePath ring, boolean filled) {
    if (ring.size() <= 2) {
      line(ring);
      return;
    }
    trail.around(ring, brush);
    lay();
    if (filled) {
      inside.add(ring, brush.hidden());
    }
  }

  private void lay() {
    edge.lay(trail, brush, (bottom + 1) * PenBrush.ROWS, 64 * words);
  }

  /** Columns of four pixels. */
  int groups() {
    return (columns + 3) >> 2;
  }

  /**
   * Counts what has been added, and empties the mask.
   *
   * @param filled whether a ring's inside was taken note of
   * @param hidden whether the pen hides the inside: what it covers is not counted twice
   * @param to gets the strips of {@link SampleCounts} from {@code at} on
   * @return the number after the last
   */
  int count(boolean filled, boolean hidden, long[] to, int at) {
    if (filled) {
      inside.carry(words, (bottom + 1) * PenBrush.ROWS);
    }
    int out = at;
    for (int word = 0; word < words; word++) {
      out = countWord(word, filled, hidden ? -1L : 0, to, out);
    }
    return out;
  }

  /** Counts eight pixels across; rows without samples above and below the others are left out. */
  private int countWord(int word, boolean filled, long hidden, long[] to, int at) {
    boolean both = 2 * word + 1 < groups();
    long above = 0;
    int from = word * ROWS;
    int out = at + 1;
    int last = 0;
    int end = out;
    for (int row = 0; row <= bottom; row++) {
      long fills = 0;
      if (filled) {
        fills = inside.count(from, above, edge, hidden);
        above ^= inside.take(from);
      }
      long pens = edge.take(from);
      from += PenBrush.ROWS;
      boolean some = (pens | fills) != 0;
      if (some || out > at + 1) {
        to[out++] = (pens & LOW) | fills << 32;
        if (both) {
          to[out++] = pens >>> 32 | (fills & ~LOW);
        }
      }
      if (some) {
        end = out;
        last = row + 1;
      }
    }
    int rows = (end - at - 1) / (both ? 2 : 1);
    to[at] = SampleCounts.pair(last - rows, last);
    return end;
  }
}
