package se.strukturvy.source.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns the bytes of text values into strings and remembers the latest, since columns repeat
 * themselves. Belongs to one thread.
 */
final class TextDecoder {
  private static final int SLOTS = 1 << 12;
  private static final int LONGEST_KEPT = 64;

  private final Charset charset;
  private final boolean ascii;
  private final byte[][] keys = new byte[SLOTS][];
  private final String[] strings = new String[SLOTS];

  TextDecoder(Charset charset) {
    this.charset = charset;
    ascii = Arrays.equals("A".getBytes(charset), new byte[] {'A'});
  }

  /** The string, or null for one that is empty. */
  String decode(byte[] bytes, int from, int to) {
    if (from >= to) {
      return null;
    }
    if (to - from > LONGEST_KEPT) {
      return string(bytes, from, to);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    byte[] key = keys[slot];
    if (key != null && Arrays.equals(key, 0, key.length, bytes, from, to)) {
      return strings[slot];
    }
    keys[slot] = Arrays.copyOfRange(bytes, from, to);
    strings[slot] = string(bytes, from, to);
    return strings[slot];
  }

  private String string(byte[] bytes, int from, int to) {
    boolean plain = ascii;
    for (int i = from; i < to && plain; i++) {
      plain = bytes[i] >= 0;
    }
    return new String(bytes, from, to - from, plain ? StandardCharsets.ISO_8859_1 : charset);
  }
}
