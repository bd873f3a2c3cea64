package se.strukturvy.source.geopackage.btree;

/**
 * Numbers of one to nine bytes (file format, section 1.6): seven bits a byte, the ninth has eight.
 */
final class Varint {
  private Varint() {}

  static long value(byte[] bytes, int at, int end) throws PageException {
    long value = 0;
    for (int i = 0; i < 9; i++) {
      if (at + i >= end) {
        throw new PageException("a number is cut off");
      }
      int b = bytes[at + i];
      if (i == 8) {
        return value << 8 | (b & 0xff);
      }
      value = value << 7 | (b & 0x7f);
      if (b >= 0) {
        return value;
      }
    }
    return value;
  }

  static int length(byte[] bytes, int at, int end) {
    int length = 1;
    while (length < 9 && at + length < end && bytes[at + length - 1] < 0) {
      length++;
    }
    return length;
  }
}
