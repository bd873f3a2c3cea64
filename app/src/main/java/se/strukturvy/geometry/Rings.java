package se.strukturvy.geometry;

/**
 * The two repairs that every packed ring gets: it is closed, and it runs the way its role asks for.
 */
final class Rings {
  private Rings() {}

  /** Repeats the first vertex at {@code end} unless the ring is closed; returns the new end. */
  static int close(int[] xy, int start, int end) {
    int last = end - 1;
    if (xy[2 * start] == xy[2 * last] && xy[2 * start + 1] == xy[2 * last + 1] && last > start) {
      return end;
    }
    xy[2 * end] = xy[2 * start];
    xy[2 * end + 1] = xy[2 * start + 1];
    return end + 1;
  }

  /**
   * Reverses the ring unless it already runs counter-clockwise (with y to the north) or, if not
   * asked so, clockwise.
   */
  static void orient(int[] xy, int start, int end, boolean counterClockwise) {
    double area = 0;
    double x0 = xy[2 * start];
    double y0 = xy[2 * start + 1];
    for (int v = start + 1; v < end - 1; v++) {
      area += (xy[2 * v] - x0) * (xy[2 * v + 3] - y0) - (xy[2 * v + 2] - x0) * (xy[2 * v + 1] - y0);
    }
    if (area == 0 || area > 0 == counterClockwise) {
      return;
    }
    for (int a = start, b = end - 1; a < b; a++, b--) {
      int x = xy[2 * a];
      int y = xy[2 * a + 1];
      xy[2 * a] = xy[2 * b];
      xy[2 * a + 1] = xy[2 * b + 1];
      xy[2 * b] = x;
      xy[2 * b + 1] = y;
    }
  }
}
