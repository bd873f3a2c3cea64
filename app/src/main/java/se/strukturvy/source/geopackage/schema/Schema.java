package se.strukturvy.source.geopackage.schema;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.database.ReadOnlyConnection;

/** The tables and views of a database, by name in any case of letters. */
public final class Schema {
  private final Database database;
  private final Map<String, Entry> entries;

  private record Entry(String type, String name, int rootPage, boolean virtual) {}

  private Schema(Database database, Map<String, Entry> entries) {
    this.database = database;
    this.entries = entries;
  }

  /**
   * Reads the schema of an opened file.
   *
   * @throws IOException when the file cannot be read
   */
  public static Schema read(Database database) throws IOException {
    return new Schema(database, database.ask(c -> readEntries(c.sql())));
  }

  private static Map<String, Entry> readEntries(Connection sql) throws SQLException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    String query =
        "SELECT type, name, rootpage, sql FROM sqlite_schema WHERE type IN ('table', 'view')";
    try (Statement s = sql.createStatement();
        ResultSet rows = s.executeQuery(query)) {
      while (rows.next()) {
        String name = rows.getString(2);
        String text = rows.getString(4);
        if (name != null) {
          boolean virtual = text != null && text.matches("(?is)\\s*CREATE\\s+VIRTUAL\\b.*");
          entries.put(key(name), new Entry(rows.getString(1), name, rows.getInt(3), virtual));
        }
      }
    }
    return entries;
  }

  /** Whether there is a table or view of a name, in any case of letters. */
  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** The names of all tables and views, in the order of the schema. */
  List<String> names() {
    return entries.values().stream().map(Entry::name).toList();
  }

  /** A table or view with its columns; empty when there is none or it cannot be understood. */
  Optional<Table> table(String name) throws IOException {
    Entry entry = entries.get(key(name));
    return entry == null ? Optional.empty() : Optional.of(database.ask(c -> describe(c, entry)));
  }

  private static Table describe(ReadOnlyConnection c, Entry entry) throws SQLException {
    boolean view = entry.type().equals("view");
    List<TableColumn> columns = columns(c.sql(), entry.name());
    boolean rowIds = !view && !withoutRowId(c.sql(), entry.name());
    int id = rowIds ? rowIdAlias(columns) : integerKey(columns);
    if (view) {
      id = ViewIds.idColumn(c.sql(), entry.name(), columns);
    }
    return new Table(
        entry.name(), view, rowIds, entry.virtual(), entry.rootPage(), List.copyOf(columns), id);
  }

  private static List<TableColumn> columns(Connection sql, String table) throws SQLException {
    List<TableColumn> columns = new ArrayList<>();
    try (PreparedStatement s =
        sql.prepareStatement(
            "SELECT name, type, pk, dflt_value, hidden FROM pragma_table_xinfo(?)")) {
      s.setString(1, table);
      try (ResultSet rows = s.executeQuery()) {
        while (rows.next()) {
          String type = rows.getString(2);
          int hidden = rows.getInt(5);
          if (hidden != 1) { // 1 is a hidden column of a virtual table.
            columns.add(
                new TableColumn(
                    rows.getString(1),
                    type == null ? "" : type.trim().toUpperCase(Locale.ROOT),
                    rows.getInt(3) > 0,
                    rows.getString(4),
                    hidden > 1));
          }
        }
      }
    }
    return columns;
  }

  private static boolean withoutRowId(Connection sql, String table) throws SQLException {
    try (PreparedStatement s =
        sql.prepareStatement("SELECT wr FROM pragma_table_list WHERE schema='main' AND name=?")) {
      s.setString(1, table);
      try (ResultSet rows = s.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** The column that SQLite uses as another name for the row id: INTEGER PRIMARY KEY, exactly. */
  private static int rowIdAlias(List<TableColumn> columns) {
    int key = onlyKey(columns);
    return key >= 0 && columns.get(key).declared().equals("INTEGER") ? key : -1;
  }

  private static int integerKey(List<TableColumn> columns) {
    int key = onlyKey(columns);
    return key >= 0 && columns.get(key).declared().contains("INT") ? key : -1;
  }

  private static int onlyKey(List<TableColumn> columns) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
