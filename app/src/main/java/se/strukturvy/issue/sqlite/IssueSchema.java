package se.strukturvy.issue.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.GeoPackageSchema;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.LayerStyle;
import se.strukturvy.source.geopackage.write.SqlScript;

/**
 * The tables of an issue file, version by version. Each step takes a file from one version to the
 * next; the caller runs them in one transaction.
 *
 * <p>The version is kept in the table {@code issue_file}, because a GeoPackage needs {@code PRAGMA
 * user_version} for its own version (docs/decisions/0050).
 */
final class IssueSchema {
  /** The version that this program writes. */
  static final int VERSION = 3;

  static final int EPSG = 3006;

  private static final FeatureTable ISSUES =
      new FeatureTable(
          "issue",
          "Frågor: nuläget, uppbyggt ur issue_event",
          GeometryType.GEOMETRY,
          EPSG,
          Stream.of(
                  "uuid",
                  "title",
                  "text",
                  "theme",
                  "status",
                  "reason",
                  "kind",
                  "priority",
                  "due",
                  "organisation",
                  "forum",
                  "municipalities",
                  "reach",
                  "author",
                  "created",
                  "updated",
                  "private",
                  "comments",
                  "conflicts")
              .map(name -> new Field(name, type(name)))
              .toList());

  private static final FeatureTable MUNICIPALITIES =
      new FeatureTable(
          "municipality",
          "Kommungränser som frågornas kommuner räknades med",
          GeometryType.MULTIPOLYGON,
          EPSG,
          List.of(
              new Field("kommunkod", FieldType.TEXT),
              new Field("kommunnamn", FieldType.TEXT),
              new Field("lanskod", FieldType.TEXT)));

  private final Connection connection;
  private final Clock clock;

  IssueSchema(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  private static FieldType type(String field) {
    return switch (field) {
      case "due" -> FieldType.DATE;
      case "created", "updated" -> FieldType.DATETIME;
      case "private" -> FieldType.BOOLEAN;
      case "comments", "conflicts" -> FieldType.INTEGER;
      default -> FieldType.TEXT;
    };
  }

  /** The version of the file: 0 when it has no tables, -1 when it has others than ours. */
  int version() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (has(statement, "name = 'issue_file'")) {
        ResultSet row =
            statement.executeQuery("SELECT value FROM issue_file WHERE name = 'schema_version'");
        return row.next() ? row.getInt(1) : -1;
      }
      return has(statement, "type = 'table'") ? -1 : 0;
    }
  }

  private static boolean has(Statement statement, String what) throws SQLException {
    return statement.executeQuery("SELECT 1 FROM sqlite_master WHERE " + what).next();
  }

  /** Takes the file from its version to the present one. */
  void migrate(int from) throws SQLException {
    if (from < 1) {
      toVersion1();
    }
    if (from < 2) {
      SqlScript.of(IssueSchema.class, "issue-schema-2.sql").run(connection);
    }
    if (from < 3) {
      SqlScript.of(IssueSchema.class, "issue-schema-3.sql").run(connection);
      new IssueProjection(new PreparedStatements(connection)).updateAll();
    }
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT OR REPLACE INTO issue_file VALUES ('schema_version', '" + VERSION + "')");
    }
  }

  private void toVersion1() throws SQLException {
    GeoPackageSchema geoPackage = new GeoPackageSchema(connection, clock);
    geoPackage.createCore();
    for (FeatureTable table : List.of(ISSUES, MUNICIPALITIES)) {
      geoPackage.createTable(table);
      geoPackage.createSpatialIndex(table.name(), Map.of());
    }
    SqlScript.of(IssueSchema.class, "issue-schema-1.sql").run(connection);
    for (String table : List.of("issue_event", "issue_value", "issue_municipality")) {
      geoPackage.register(FeatureTable.attributes(table, "", List.of()));
    }
    geoPackage.addStyle(
        ISSUES.name(),
        new LayerStyle(
            "Frågor",
            "",
            SqlScript.text(IssueSchema.class, "issue-style.qml"),
            SqlScript.text(IssueSchema.class, "issue-style.sld"),
            true));
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TABLE issue_file (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)");
    }
  }
}
