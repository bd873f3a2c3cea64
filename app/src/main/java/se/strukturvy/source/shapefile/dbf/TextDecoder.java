package se.strukturvy.source.shapefile.dbf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns the bytes of text values into strings and remembers the latest, since columns repeat
 * themselves. Belongs to one thread.
 */
final class TextDecoder {
  private static final int LONGEST_KEPT = 64;

  /** After so many more misses than hits the column has nothing to repeat. */
  private static final int PATIENCE = 10_000;

  private final Charset charset;
  private final boolean ascii;
  private final int slots;
  private byte[][] keys;
  private String[] strings;
  private int hits;
  private int misses;

  /**
   * Makes a decoder.
   *
   * @param slots how many strings to remember at most, a power of two
   */
  TextDecoder(Charset charset, int slots) {
    this.charset = charset;
    this.slots = slots;
    ascii = Arrays.equals("A".getBytes(charset), new byte[] {'A'});
  }

  /** The string without spaces around it, up to the first zero; null when nothing is left. */
  String trimmed(byte[] bytes, int from, int to) {
    int begin = from;
    int end = to;
    while (end > begin && bytes[end - 1] == ' ') {
      end--;
    }
    while (begin < end && bytes[begin] == ' ') {
      begin++;
    }
    int hash = 0;
    boolean plain = ascii;
    for (int i = begin; i < end; i++) {
      byte b = bytes[i];
      if (b == 0) {
        return trimmed(bytes, begin, i);
      }
      plain &= b > 0;
      hash = 31 * hash + b;
    }
    return begin == end ? null : known(bytes, begin, end, plain, hash);
  }

  /** The string as it stands; null for an empty one. */
  String whole(byte[] bytes) {
    return bytes.length == 0 ? null : new String(bytes, charset);
  }

  private String known(byte[] bytes, int from, int to, boolean plain, int hash) {
    Charset as = plain ? StandardCharsets.ISO_8859_1 : charset;
    if (to - from > LONGEST_KEPT || misses > PATIENCE + 2 * hits) {
      return new String(bytes, from, to - from, as);
    }
    if (keys == null) {
      keys = new byte[slots][];
      strings = new String[slots];
    }
    int slot = (hash ^ hash >>> 15) & slots - 1;
    byte[] key = keys[slot];
    if (key != null && Arrays.equals(key, 0, key.length, bytes, from, to)) {
      hits++;
      return strings[slot];
    }
    misses++;
    keys[slot] = Arrays.copyOfRange(bytes, from, to);
    strings[slot] = new String(bytes, from, to - from, as);
    return strings[slot];
  }
}
