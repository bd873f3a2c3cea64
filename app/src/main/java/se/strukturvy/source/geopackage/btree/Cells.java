package se.strukturvy.source.geopackage.btree;

/** The array of cell pointers of a page, and the row ids it is sorted by. */
final class Cells {
  private Cells() {}

  /** Refuses a page that claims more cells than it can hold. */
  static void check(PageFile file, int pointers, int page, int count) throws PageException {
    if (pointers + 2L * count > page + file.usable()) {
      throw new PageException(count + " cells do not fit a page");
    }
  }

  /** Where a cell begins; every cell has at least four bytes. */
  static int offset(PageFile file, int pointers, int page, int cell) throws PageException {
    int offset = file.u16(pointers + 2 * cell);
    if (offset + 4 > file.usable()) {
      throw new PageException("a cell lies outside its page");
    }
    return page + offset;
  }

  /**
   * The first cell whose row id is not less than {@code wanted}, or the number of cells.
   *
   * @param before bytes of the cell before the number to compare; 0 skips the length of a payload
   */
  static int firstNotLess(PageFile file, int pointers, int page, int count, long wanted, int before)
      throws PageException {
    check(file, pointers, page, count);
    int low = 0;
    int high = count;
    int end = page + file.usable();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int at = offset(file, pointers, page, middle);
      at += before == 0 ? Varint.length(file.bytes(), at, end) : before;
      if (Varint.value(file.bytes(), at, end) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
