package se.strukturvy.source.geopackage.row;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.database.ReadOnlyConnection;
import se.strukturvy.source.geopackage.schema.Table;

/**
 * How many rows a view has, found out once. What an endless view gives would fill the memory, so no
 * row is read of a view that cannot be counted.
 */
public final class ViewSize {
  private static final int SECONDS = 5;

  private final Database database;
  private final Table view;
  private long count = -1;
  private IOException refusal;

  /** Prepares to count a view when it is first asked for. */
  public ViewSize(Database database, Table view) {
    this.database = database;
    this.view = view;
  }

  /**
   * The number of rows.
   *
   * @throws IOException when the view cannot be counted in time, now or before
   */
  public synchronized long count() throws IOException {
    if (refusal != null) {
      throw refusal;
    }
    if (count < 0) {
      try {
        count = database.ask(SECONDS, this::counted);
      } catch (IOException e) {
        refusal = e;
        throw e;
      }
    }
    return count;
  }

  private long counted(ReadOnlyConnection connection) throws SQLException {
    String query = "SELECT count(*) FROM " + Table.quote(view.name());
    try (PreparedStatement s = connection.sql().prepareStatement(query);
        ResultSet rows = s.executeQuery()) {
      return rows.getLong(1);
    }
  }
}
