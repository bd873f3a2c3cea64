package se.strukturvy.source.geopackage.row;

import se.strukturvy.source.geopackage.btree.PageException;
import se.strukturvy.source.geopackage.btree.PageRecord;
import se.strukturvy.source.geopackage.btree.TableScan;
import se.strukturvy.source.geopackage.schema.Table;

/** The row on which a scan of pages stands. */
final class PagedRow implements Row {
  private final Table table;
  private final TableScan scan;
  private final PageRecord record;
  private int blob;

  PagedRow(Table table, TableScan scan) {
    this.table = table;
    this.scan = scan;
    this.record = scan.record();
  }

  /** Leaves rows from before a column was added to SQLite when that column has a default. */
  void check(int[] columns) throws PageException {
    for (int column : columns) {
      if (column >= record.columns() && table.columns().get(column).defaultValue() != null) {
        throw new PageException("a row takes a column from its default");
      }
    }
  }

  @Override
  public long id() {
    return scan.rowId();
  }

  @Override
  public Object value(int column) {
    if (column == table.idColumn()) {
      return scan.rowId();
    }
    return column < record.columns() ? record.value(column) : null;
  }

  @Override
  public byte[] blob(int column) {
    if (column >= record.columns() || !record.isBlob(column)) {
      return null;
    }
    blob = column;
    return record.bytes();
  }

  @Override
  public int blobStart() {
    return record.start(blob);
  }

  @Override
  public int blobEnd() {
    return record.end(blob);
  }
}
