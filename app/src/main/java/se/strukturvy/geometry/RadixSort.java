package se.strukturvy.geometry;

/** Sorts numbers by some of their bits, byte by byte from the lowest: as quick as it is short. */
final class RadixSort {
  private static final int BYTE = 8;

  private RadixSort() {}

  /**
   * Sorts the first {@code count} numbers by the bits from {@code from} to below {@code to}, an
   * even number of bytes; numbers with the same bits keep their order.
   */
  static void sort(long[] numbers, int count, int from, int to) {
    long[] source = numbers;
    long[] target = new long[count];
    for (int shift = from; shift < to; shift += BYTE) {
      int[] places = places(source, count, shift);
      for (int i = 0; i < count; i++) {
        target[places[(int) (source[i] >>> shift) & 0xFF]++] = source[i];
      }
      long[] swap = source;
      source = target;
      target = swap;
    }
  }

  /** Where the numbers with each value of a byte begin once they are sorted by it. */
  private static int[] places(long[] numbers, int count, int shift) {
    int[] places = new int[257];
    for (int i = 0; i < count; i++) {
      places[((int) (numbers[i] >>> shift) & 0xFF) + 1]++;
    }
    for (int value = 0; value < 256; value++) {
      places[value + 1] += places[value];
    }
    return places;
  }
}
