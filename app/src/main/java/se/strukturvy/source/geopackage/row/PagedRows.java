package se.strukturvy.source.geopackage.row;

import java.io.IOException;
import java.util.Arrays;
import se.strukturvy.source.geopackage.btree.PageException;
import se.strukturvy.source.geopackage.btree.TableScan;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.database.ReadOnlyConnection;
import se.strukturvy.source.geopackage.schema.Table;

/**
 * Rows straight from the pages of the file. Where a page is not as expected, SQLite goes on from
 * the row before.
 */
public final class PagedRows implements Rows {
  private final Database database;
  private final Table table;
  private final SqlRows fallback;

  /** The rows of a table that is {@link Table#ordinary() ordinary}. */
  public PagedRows(Database database, Table table) {
    this.database = database;
    this.table = table;
    this.fallback = new SqlRows(database, table, new ViewSize(database, table));
  }

  @Override
  public void scan(int[] columns, Visitor visitor) throws IOException {
    long last = Long.MIN_VALUE;
    try (TableScan scan = open()) {
      PagedRow row = new PagedRow(table, scan);
      while (scan.next()) {
        row.check(columns);
        last = scan.rowId();
        if (!visitor.visit(row)) {
          return;
        }
      }
      return;
    } catch (PageException e) {
      // SQLite knows what is unusual and says it better when it is broken.
    }
    fallback.scanAfter(last, columns, visitor);
  }

  @Override
  public void fetch(long[] ids, int[] columns, Visitor visitor) throws IOException {
    int done = 0;
    try (TableScan scan = open()) {
      PagedRow row = new PagedRow(table, scan);
      for (long id : ids) {
        boolean found = scan.seek(id);
        if (found) {
          row.check(columns);
        }
        done++;
        if (found && !visitor.visit(row)) {
          return;
        }
      }
      return;
    } catch (PageException e) {
      // As above.
    }
    fallback.fetch(Arrays.copyOfRange(ids, done, ids.length), columns, visitor);
  }

  private TableScan open() throws IOException {
    return new TableScan(database.readable(), table.rootPage(), ReadOnlyConnection.largestValue());
  }
}
