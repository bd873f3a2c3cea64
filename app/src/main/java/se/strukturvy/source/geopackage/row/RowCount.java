package se.strukturvy.source.geopackage.row;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.database.ReadOnlyConnection;
import se.strukturvy.source.geopackage.schema.Schema;
import se.strukturvy.source.geopackage.schema.Table;

/** Counts the rows of a table: from {@code gpkg_ogr_contents} when that knows, else one by one. */
public final class RowCount {
  private static final String COUNTS = "gpkg_ogr_contents";

  private RowCount() {}

  /**
   * The number of rows of a table.
   *
   * @throws IOException when the file cannot be read
   */
  public static long of(Database database, Schema schema, Table table) throws IOException {
    if (schema.has(COUNTS)) {
      Long known = database.ask(c -> known(c, table));
      if (known != null) {
        return known;
      }
    }
    return database.ask(
        c -> {
          String query = "SELECT count(*) FROM " + Table.quote(table.name());
          try (PreparedStatement s = c.sql().prepareStatement(query);
              ResultSet rows = s.executeQuery()) {
            return rows.getLong(1);
          }
        });
  }

  private static Long known(ReadOnlyConnection c, Table table) throws SQLException {
    String query = "SELECT feature_count FROM " + COUNTS + " WHERE table_name = ? COLLATE NOCASE";
    try (PreparedStatement s = c.sql().prepareStatement(query)) {
      s.setString(1, table.name());
      try (ResultSet rows = s.executeQuery()) {
        return rows.next() && rows.getObject(1) instanceof Number n && n.longValue() >= 0
            ? (Long) n.longValue()
            : null;
      }
    }
  }
}
