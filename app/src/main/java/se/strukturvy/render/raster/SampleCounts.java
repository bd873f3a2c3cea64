package se.strukturvy.render.raster;

/**
 * What {@link SampleMask}s come to, one shape after another: how many samples of each pixel the pen
 * covers, and how many of the others are inside. That is all that is needed to paint a shape, in
 * any colours, as long as it lies in the same place of a pixel.
 *
 * <p>A shape is its place (x, then y), and strips of eight pixels across, from left to right: first
 * and last row of a strip, then for each row its pixels as {@link SampleInk#paint} takes them, four
 * a number; the last strip may be four pixels wide.
 */
public final class SampleCounts {
  private static final int STRIP = 8;

  /** The most that one shape takes. */
  private static final int MOST =
      2 + SampleMask.PIXELS / STRIP + SampleMask.PIXELS * SampleMask.PIXELS / 4;

  private final long[] numbers;
  private int end;

  /**
   * Makes room for that many shapes of the largest kind; there is for many more of a few pixels.
   */
  public SampleCounts(int shapes) {
    numbers = new long[shapes * MOST];
  }

  /** Whether there is room for any shape. */
  public boolean hasRoom() {
    return end + MOST <= numbers.length;
  }

  /** Forgets all shapes. */
  public void clear() {
    end = 0;
  }

  /** The memory that it takes, bytes. */
  public long bytes() {
    return 8L * numbers.length;
  }

  /**
   * Adds the shape that a mask holds, and empties the mask.
   *
   * @param filled whether a ring's inside was taken note of
   * @param ink that it will be painted with, or one that shines through as much
   * @param right how far right of its place it is kept, pixels
   * @param down how far below
   * @return where it is, for {@link #paint}
   */
  public int add(SampleMask mask, boolean filled, SampleInk ink, int right, int down) {
    int at = end;
    numbers[at] = pair(mask.left() + right, mask.top() + down);
    numbers[at + 1] = mask.groups();
    end = mask.count(filled, ink.isPlain(), numbers, at + 2);
    return at;
  }

  /** Two whole numbers in one. */
  static long pair(int first, int second) {
    return (long) first << 32 | (second & 0xFFFFFFFFL);
  }

  /**
   * Paints what lies in the band of a shape.
   *
   * @param at where it is
   * @param right how far right of where it is kept, pixels
   * @param down how far below
   */
  public void paint(int at, int right, int down, SampleInk ink, PixelBand target) {
    int left = (int) (numbers[at] >> 32) + right;
    int top = (int) numbers[at] + down - target.top();
    int from = at + 2;
    for (int groups = (int) numbers[at + 1]; groups > 0; groups -= 2) {
      int wide = Math.min(2, groups);
      int first = (int) (numbers[from] >> 32);
      int rows = (int) numbers[from] - first;
      from++;
      int begin = Math.max(0, -top - first);
      int past = Math.min(rows, target.height() - top - first);
      if (begin < past) {
        int out = target.row(top + first + begin) + left;
        strip(from + begin * wide, past - begin, wide, left, out, ink, target);
      }
      from += rows * wide;
      left += STRIP;
    }
  }

  private void strip(
      int from, int rows, int wide, int left, int out, SampleInk ink, PixelBand target) {
    int[] pixels = target.pixels();
    int width = target.width();
    if (left < 0 || left + 4 * wide > width) {
      int begin = Math.max(0, -left);
      int end = Math.min(4 * wide, width - left);
      for (int i = 0; i < rows; i++) {
        ink.paintSome(numbers, from + i * wide, pixels, out + i * width, begin, end);
      }
    } else if (wide == 1) {
      for (int i = 0; i < rows; i++) {
        ink.paint(numbers[from + i], pixels, out + i * width);
      }
    } else {
      for (int i = 0; i < rows; i++) {
        ink.paint(numbers[from + 2 * i], pixels, out + i * width);
        ink.paint(numbers[from + 2 * i + 1], pixels, out + i * width + 4);
      }
    }
  }
}
