package se.strukturvy.source.geopackage.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Finds the column of a view that hands on the integer primary key of the table below it. */
final class ViewIds {
  private ViewIds() {}

  /** The column's number, or -1 when rows are to be numbered instead. */
  static int idColumn(Connection sql, String view, List<TableColumn> columns) throws SQLException {
    try (Statement s = sql.createStatement();
        ResultSet none = s.executeQuery("SELECT * FROM " + Table.quote(view) + " LIMIT 0")) {
      ResultSetMetaData meta = none.getMetaData();
      for (int i = 0; i < Math.min(columns.size(), meta.getColumnCount()); i++) {
        String base = meta.getTableName(i + 1);
        if (base != null && !base.isEmpty() && isKey(sql, base, columns.get(i).name())) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isKey(Connection sql, String table, String column) throws SQLException {
    String query =
        "SELECT count(*), sum(name=? COLLATE NOCASE AND type='INTEGER' COLLATE NOCASE)"
            + " FROM pragma_table_info(?) WHERE pk > 0";
    try (PreparedStatement s = sql.prepareStatement(query)) {
      s.setString(1, column);
      s.setString(2, table);
      try (ResultSet rows = s.executeQuery()) {
        return rows.next() && rows.getInt(1) == 1 && rows.getInt(2) == 1;
      }
    }
  }
}
