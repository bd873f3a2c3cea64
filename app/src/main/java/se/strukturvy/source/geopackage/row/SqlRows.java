package se.strukturvy.source.geopackage.row;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.schema.Table;

/** Rows as SQLite hands them out: for views and for tables that are unusual. */
public final class SqlRows implements Rows {
  /** A view that has not ended by then is cut off. */
  private static final int VIEW_SECONDS = 60;

  private static final int TABLE_SECONDS = 3600;

  private final Database database;
  private final Table table;
  private final ViewSize size;

  /**
   * Makes the rows of a table.
   *
   * @param size of the table when it is a view; asked before any of its rows
   */
  public SqlRows(Database database, Table table, ViewSize size) {
    this.database = database;
    this.table = table;
    this.size = size;
  }

  @Override
  public void scan(int[] columns, Visitor visitor) throws IOException {
    scanAfter(Long.MIN_VALUE, columns, visitor);
  }

  /** Visits the rows with greater ids than {@code last}. */
  void scanAfter(long last, int[] columns, Visitor visitor) throws IOException {
    if (table.view()) {
      size.count();
    }
    String where = "";
    if (table.rowIds() && !table.virtual()) {
      String id = rowIdName();
      where = (last == Long.MIN_VALUE ? "" : " WHERE " + id + " > " + last) + " ORDER BY " + id;
    }
    String query = select(columns) + where;
    database.ask(
        table.view() ? VIEW_SECONDS : TABLE_SECONDS,
        c -> {
          try (PreparedStatement s = c.sql().prepareStatement(query);
              ResultSet rows = s.executeQuery()) {
            visitAll(rows, columns, visitor);
          }
          return null;
        });
  }

  private void visitAll(ResultSet rows, int[] columns, Visitor visitor)
      throws SQLException, IOException {
    SqlRow row = new SqlRow(rows, columns, table.columns().size());
    long number = 0;
    while (rows.next()) {
      row.load(idSql() == null ? ++number : rows.getLong(1));
      if (!visitor.visit(row)) {
        return;
      }
    }
  }

  @Override
  public void fetch(long[] ids, int[] columns, Visitor visitor) throws IOException {
    if (idSql() == null) {
      fetchByNumber(ids, columns, visitor);
      return;
    }
    database.ask(
        TABLE_SECONDS,
        c -> {
          String query = select(columns) + " WHERE " + idSql() + "=?";
          try (PreparedStatement s = c.sql().prepareStatement(query)) {
            for (long id : ids) {
              s.setLong(1, id);
              try (ResultSet rows = s.executeQuery()) {
                SqlRow row = new SqlRow(rows, columns, table.columns().size());
                if (rows.next()) {
                  row.load(id);
                  if (!visitor.visit(row)) {
                    return null;
                  }
                }
              }
            }
          }
          return null;
        });
  }

  private void fetchByNumber(long[] ids, int[] columns, Visitor visitor) throws IOException {
    scan(
        columns,
        row -> {
          boolean wanted = Arrays.binarySearch(ids, row.id()) >= 0;
          return (!wanted || visitor.visit(row)) && row.id() < ids[ids.length - 1];
        });
  }

  /** How SQL calls the id of a row; null when rows are only numbered. */
  private String idSql() {
    if (table.rowIds() && !table.virtual()) {
      return rowIdName();
    }
    return table.idColumn() < 0 ? null : Table.quote(table.columns().get(table.idColumn()).name());
  }

  /** A column may hide the row id by its name; one of the three names is always free to use. */
  private String rowIdName() {
    for (String name : List.of("rowid", "_rowid_", "oid")) {
      if (table.column(name) < 0) {
        return name;
      }
    }
    return "rowid";
  }

  private String select(int[] columns) {
    List<String> wanted = new ArrayList<>();
    wanted.add(idSql() == null ? "NULL" : idSql());
    for (int column : columns) {
      wanted.add(Table.quote(table.columns().get(column).name()));
    }
    return "SELECT " + String.join(", ", wanted) + " FROM " + Table.quote(table.name());
  }
}
