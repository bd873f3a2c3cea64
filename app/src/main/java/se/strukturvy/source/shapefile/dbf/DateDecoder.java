package se.strukturvy.source.shapefile.dbf;

/**
 * Turns eight digits into a date and remembers the latest: a column of dates repeats itself.
 * Belongs to one thread.
 */
final class DateDecoder {
  private static final int SLOTS = 1 << 12;
  private static final int WIDTH = 8;

  private final long[] keys = new long[SLOTS];
  private final Object[] dates = new Object[SLOTS];

  /** The date in bytes {@code from} to {@code to}, exclusive; null when it is none. */
  Object decode(byte[] bytes, int from, int to) {
    if (to - from != WIDTH) {
      return BinaryValues.date(bytes, from, to);
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      key = (key << 8) | (bytes[i] & 0xFF);
    }
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 52);
    if (keys[slot] != key) {
      keys[slot] = key;
      dates[slot] = BinaryValues.date(bytes, from, to);
    }
    return dates[slot];
  }
}
