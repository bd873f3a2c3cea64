package se.strukturvy.source.geopackage.schema;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.value.NamedColumns;

/**
 * A row of {@code gpkg_geometry_columns} (OGC 12-128r19, clause 2.1.5), or of the {@code
 * geometry_columns} of SpatiaLite and plain SQLite files.
 *
 * @param table the table's name as it stands there
 * @param column the column with the shapes
 * @param type the name of their type, in upper case; may be null
 * @param srsId the reference system, null when missing
 */
record GeometryColumn(String table, String column, String type, Integer srsId) {
  private static final String[] ISO_TYPES = {
    "GEOMETRY",
    "POINT",
    "LINESTRING",
    "POLYGON",
    "MULTIPOINT",
    "MULTILINESTRING",
    "MULTIPOLYGON",
    "GEOMETRYCOLLECTION"
  };

  /** All rows, in the file's order; none where there is no such table. */
  static List<GeometryColumn> read(Database database, Schema schema) throws IOException {
    if (schema.has("gpkg_geometry_columns")) {
      return database.ask(c -> rows(c.sql(), "gpkg_geometry_columns", ""));
    }
    if (schema.has("geometry_columns")) {
      return database.ask(c -> rows(c.sql(), "geometry_columns", "f_"));
    }
    return List.of();
  }

  private static List<GeometryColumn> rows(Connection sql, String table, String prefix)
      throws SQLException {
    boolean geoPackage = prefix.isEmpty();
    List<GeometryColumn> all = new ArrayList<>();
    try (Statement s = sql.createStatement();
        ResultSet rows = s.executeQuery("SELECT * FROM " + table)) {
      NamedColumns cells = new NamedColumns(rows);
      while (rows.next()) {
        String name = cells.text(prefix + "table_name");
        String column = cells.text(geoPackage ? "column_name" : "f_geometry_column");
        String type =
            geoPackage
                ? cells.text("geometry_type_name")
                : typeName(cells.integer("geometry_type"));
        Integer srs = cells.integer(geoPackage ? "srs_id" : "srid");
        if (name != null && column != null) {
          String upper = type == null ? null : type.trim().toUpperCase(Locale.ROOT);
          all.add(new GeometryColumn(name, column, upper, srs));
        }
      }
    }
    return all;
  }

  private static String typeName(Integer code) {
    int base = code == null ? 0 : code % 1000;
    return base > 0 && base < ISO_TYPES.length ? ISO_TYPES[base] : ISO_TYPES[0];
  }
}
