package se.strukturvy.geometry;

/** The order in which Hilbert's curve visits the cells of a 65536 by 65536 square. */
final class HilbertCurve {
  private static final int MASK = 0xFFFF;

  private HilbertCurve() {}

  /**
   * How many cells come before (x, y), as an unsigned 32-bit number in a long.
   *
   * <p>From side to side of the square the curve is turned and mirrored by what the larger sides
   * were. These turns are put together for all sixteen sides at once, as in a parallel prefix sum
   * (a to d are the four bits of a turn, for each side in its own bit): without a branch that a
   * processor would guess wrong. After the "2D Hilbert curves in O(1)" that rawrunprotected has put
   * into the public domain (2016).
   */
  static long distance(int x, int y) {
    int a = x ^ y;
    int b = MASK ^ a;
    int c = MASK ^ (x | y);
    int d = x & (y ^ MASK);
    int turn = a | (b >> 1);
    int mirror = (a >> 1) ^ a;
    int low = ((c >> 1) ^ (b & (d >> 1))) ^ c;
    int high = ((a & (c >> 1)) ^ (d >> 1)) ^ d;
    for (int reach = 2; reach <= 8; reach <<= 1) {
      a = turn;
      b = mirror;
      c = low;
      d = high;
      turn = (a & (a >> reach)) ^ (b & (b >> reach));
      mirror = (a & (b >> reach)) ^ (b & ((a ^ b) >> reach));
      low ^= (a & (c >> reach)) ^ (b & (d >> reach));
      high ^= (b & (c >> reach)) ^ ((a ^ b) & (d >> reach));
    }
    a = low ^ (low >> 1);
    b = high ^ (high >> 1);
    int even = x ^ y;
    int odd = b | (MASK ^ (even | a));
    return spread(odd) << 1 | spread(even);
  }

  /** The sixteen lowest bits, each with a zero above it. */
  private static long spread(int bits) {
    long spread = bits;
    spread = (spread | spread << 8) & 0x00FF00FFL;
    spread = (spread | spread << 4) & 0x0F0F0F0FL;
    spread = (spread | spread << 2) & 0x33333333L;
    return (spread | spread << 1) & 0x55555555L;
  }
}
