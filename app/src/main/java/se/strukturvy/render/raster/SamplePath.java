package se.strukturvy.render.raster;

import java.util.Arrays;

/** Points on the grid of a {@link SampleMask}; used again and again. */
public final class SamplePath {
  /** Grid steps of a pixel. */
  public static final int STEPS = PenBrush.COLUMNS << PenBrush.COLUMN_BITS;

  /** Points this near to the last, across plus down, are left out. Grid steps. */
  private static final int SAME_POINT = 4;

  private int[] xy = new int[64];
  private int size;

  /** Forgets all points. */
  public void clear() {
    size = 0;
  }

  /** Adds a point, unless it is where the last one is. */
  public void add(int x, int y) {
    int end = 2 * size;
    if (size > 0 && isSame(x, y, size - 1)) {
      return;
    }
    if (end == xy.length) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[end] = x;
    xy[end + 1] = y;
    size++;
  }

  private boolean isSame(int x, int y, int point) {
    return Math.abs(x - xy[2 * point]) + Math.abs(y - xy[2 * point + 1]) < SAME_POINT;
  }

  /** Leaves out last points that are where the first is. */
  public void close() {
    while (size > 1 && isSame(xy[0], xy[1], size - 1)) {
      size--;
    }
  }

  /** Moves an end by that many pixels outwards along its piece; inwards if negative. */
  public void lengthen(boolean start, double pixels) {
    if (size > 1) {
      int end = start ? 0 : 2 * size - 2;
      int next = start ? 2 : 2 * size - 4;
      double dx = xy[end] - xy[next];
      double dy = xy[end + 1] - xy[next + 1];
      double part = Math.max(-1, pixels * STEPS / Math.sqrt(dx * dx + dy * dy));
      xy[end] += (int) Math.rint(dx * part);
      xy[end + 1] += (int) Math.rint(dy * part);
    }
  }

  /** How many points there are. */
  public int size() {
    return size;
  }

  /** The points x0 y0 x1 y1 ... */
  int[] points() {
    return xy;
  }
}
