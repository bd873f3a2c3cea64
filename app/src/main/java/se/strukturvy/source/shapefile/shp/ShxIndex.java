package se.strukturvy.source.shapefile.shp;

import se.strukturvy.source.shapefile.set.FileBytes;

/** The places of records as the .shx lists them (specification, page 23). */
record ShxIndex(FileBytes shx, int count) implements RecordIndex {
  private static final int ENTRY = 8;

  /** All whole entries, whatever length the header states. */
  static ShxIndex of(FileBytes shx) {
    long entries = Math.max(0, shx.size() - ShpHeader.BYTES) / ENTRY;
    return new ShxIndex(shx, (int) Math.min(entries, Integer.MAX_VALUE - 8));
  }

  @Override
  public long content(int record) {
    // Counted in 16-bit words; read unsigned, since files of 4 to 8 GB exist.
    return 2L * (shx.bigInt(place(record)) & 0xFFFFFFFFL) + 8;
  }

  @Override
  public int length(int record) {
    int words = shx.bigInt(place(record) + 4);
    return words < 0 || words > FileBytes.LONGEST / 2 ? -1 : 2 * words;
  }

  private static long place(int record) {
    return ShpHeader.BYTES + (long) ENTRY * record;
  }
}
