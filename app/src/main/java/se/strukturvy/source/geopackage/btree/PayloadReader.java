package se.strukturvy.source.geopackage.btree;

import java.io.IOException;

/** Finds the bytes of a row, in its page or over a chain of overflow pages. */
final class PayloadReader {
  private final PageFile file;
  private final long largest;
  private byte[] joined = new byte[0];

  PayloadReader(PageFile file, long largest) {
    this.file = file;
    this.largest = Math.min(largest, file.length());
  }

  /**
   * Parses the row of {@code size} bytes that begins at {@code from} in a page ending at {@code
   * end}.
   */
  void read(long size, int from, int end, PageRecord record) throws IOException {
    if (size < 1 || size > largest) {
      throw new PageException("a row of " + size + " bytes");
    }
    int local = local((int) size);
    if (from + local + (local < size ? 4 : 0) > end) {
      throw new PageException("a row passes the end of its page");
    }
    if (local == size) {
      record.parse(file.bytes(), from, from + local);
      return;
    }
    if (joined.length < size) {
      joined = new byte[(int) Math.max(size, Math.min(2L * joined.length, largest))];
    }
    System.arraycopy(file.bytes(), from, joined, 0, local);
    follow(file.i32(from + local), local, (int) size);
    record.parse(joined, 0, (int) size);
  }

  private void follow(int first, int from, int size) throws IOException {
    int page = first;
    int filled = from;
    while (filled < size) {
      int at = file.load(page);
      int part = Math.min(size - filled, file.usable() - 4);
      System.arraycopy(file.bytes(), at + 4, joined, filled, part);
      filled += part;
      page = file.i32(at);
    }
  }

  /** How many bytes of a row stand in its own page (file format, section 1.6). */
  private int local(int size) {
    int most = file.usable() - 35;
    if (size <= most) {
      return size;
    }
    int least = (file.usable() - 12) * 32 / 255 - 23;
    int fitting = least + (size - least) % (file.usable() - 4);
    return fitting <= most ? fitting : least;
  }
}
