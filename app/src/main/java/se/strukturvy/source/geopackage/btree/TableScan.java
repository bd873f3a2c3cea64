package se.strukturvy.source.geopackage.btree;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Goes through the rows of one table in the order of their row ids (file format, section 1.6, table
 * b-trees). Serves one thread.
 */
public final class TableScan implements AutoCloseable {
  private static final int INTERIOR = 0x05;
  private static final int LEAF = 0x0d;

  /** SQLite's own limit for the depth of a tree. */
  private static final int DEEPEST = 20;

  private final PageFile file;
  private final PayloadReader payload;
  private final PageRecord record;
  private final int root;
  private final int[] pages = new int[DEEPEST];
  private final int[] cells = new int[DEEPEST];
  private int depth;
  private int cell;
  private int cellCount;
  private int leaf;
  private long visited;
  private long rowId = Long.MIN_VALUE;
  private boolean first = true;

  /**
   * Stands before the first row of a table.
   *
   * @param path the database
   * @param root the table's first page, from {@code sqlite_schema.rootpage}
   * @param largestRow rows of more bytes than this are refused
   * @throws PageException when the file is not one that can be read this way
   */
  public TableScan(Path path, int root, long largestRow) throws IOException {
    this.file = new PageFile(path);
    this.payload = new PayloadReader(file, largestRow);
    this.record = new PageRecord(file.charset());
    this.root = root;
    rewind();
  }

  private void rewind() throws IOException {
    depth = 0;
    visited = 0;
    descend(root);
  }

  /**
   * Goes to the next row; false after the last.
   *
   * @throws IOException when the file cannot be read, or its pages make no table
   */
  public boolean next() throws IOException {
    while (cell == cellCount) {
      if (!nextLeaf()) {
        return false;
      }
    }
    readCell();
    return true;
  }

  /**
   * Goes to the row with this id; false when there is none, and then {@link #next} goes on after.
   *
   * @throws IOException when the file cannot be read, or its pages make no table
   */
  public boolean seek(long wanted) throws IOException {
    depth = 0;
    visited = 0;
    first = true;
    int page = root;
    int at = file.load(page);
    while (file.u8(header(page, at)) == INTERIOR) {
      int head = header(page, at);
      int count = file.u16(head + 3);
      int child = Cells.firstNotLess(file, head + 12, at, count, wanted, 4);
      push(page, child);
      page = child(page, child);
      at = file.load(page);
    }
    enterLeaf(page, at);
    cell = Cells.firstNotLess(file, header(leaf, at) + 8, at, cellCount, wanted, 0);
    if (cell == cellCount) {
      return false;
    }
    readCell();
    if (rowId == wanted) {
      return true;
    }
    cell--;
    first = true;
    return false;
  }

  /** The id of the row. */
  public long rowId() {
    return rowId;
  }

  /** The columns of the row; used again for the next. */
  public PageRecord record() {
    return record;
  }

  private void readCell() throws IOException {
    int at = file.load(leaf);
    int from = Cells.offset(file, header(leaf, at) + 8, at, cell);
    int end = at + file.usable();
    byte[] bytes = file.bytes();
    long size = Varint.value(bytes, from, end);
    from += Varint.length(bytes, from, end);
    long id = Varint.value(bytes, from, end);
    from += Varint.length(bytes, from, end);
    if (!first && id <= rowId) {
      throw new PageException("row " + id + " stands after row " + rowId);
    }
    first = false;
    rowId = id;
    cell++;
    payload.read(size, from, end, record);
  }

  private boolean nextLeaf() throws IOException {
    while (depth > 0) {
      int page = pages[depth - 1];
      int at = file.load(page);
      int next = cells[depth - 1] + 1;
      if (next <= file.u16(header(page, at) + 3)) {
        depth--;
        push(page, next);
        descend(child(page, next));
        return true;
      }
      depth--;
    }
    return false;
  }

  private void descend(int from) throws IOException {
    int page = from;
    int at = file.load(page);
    while (file.u8(header(page, at)) == INTERIOR) {
      push(page, 0);
      page = child(page, 0);
      at = file.load(page);
    }
    enterLeaf(page, at);
  }

  private void enterLeaf(int page, int at) throws PageException {
    int head = header(page, at);
    if (file.u8(head) != LEAF) {
      throw new PageException("page " + page + " is no part of a table");
    }
    // A page that is its own descendant would be visited for ever.
    if (++visited > file.pageCount()) {
      throw new PageException("the pages of the table run in a circle");
    }
    leaf = page;
    cell = 0;
    cellCount = file.u16(head + 3);
    Cells.check(file, head + 8, at, cellCount);
  }

  private void push(int page, int child) throws PageException {
    if (depth == DEEPEST) {
      throw new PageException("the pages of the table run in a circle");
    }
    pages[depth] = page;
    cells[depth++] = child;
  }

  /** The page number of a child; the one after the last cell stands in the page's header. */
  private int child(int page, int index) throws IOException {
    int at = file.load(page);
    int head = header(page, at);
    int count = file.u16(head + 3);
    Cells.check(file, head + 12, at, count);
    return file.i32(index == count ? head + 8 : Cells.offset(file, head + 12, at, index));
  }

  private static int header(int page, int at) {
    return page == 1 ? at + 100 : at;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
