package se.strukturvy.geometry;

/** The order in which Hilbert's curve visits the cells of a 65536 by 65536 square. */
final class HilbertCurve {
  private HilbertCurve() {}

  /** How many cells come before (x, y), as an unsigned 32-bit number in a long. */
  static long distance(int x, int y) {
    long distance = 0;
    int cx = x;
    int cy = y;
    for (int side = 1 << 15; side > 0; side >>= 1) {
      int right = (cx & side) != 0 ? 1 : 0;
      int up = (cy & side) != 0 ? 1 : 0;
      distance += (long) side * side * (3 * right ^ up);
      if (up == 0) {
        if (right == 1) {
          cx = 65535 - cx;
          cy = 65535 - cy;
        }
        int swap = cx;
        cx = cy;
        cy = swap;
      }
    }
    return distance;
  }
}
