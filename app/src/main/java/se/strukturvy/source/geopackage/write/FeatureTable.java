package se.strukturvy.source.geopackage.write;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;

/**
 * A layer to be written: its table has the columns {@code fid}, {@code geom} (unless it has no
 * geometry) and the fields.
 *
 * @param name the table's name, which is the layer's name
 * @param description one line for people; may be empty
 * @param geometry the type of the geometry column; null for a table of attributes alone
 * @param epsg the reference system of the coordinates
 * @param fields the attributes
 */
public record FeatureTable(
    String name, String description, GeometryType geometry, int epsg, List<Field> fields) {
  static final String ID = "fid";
  static final String GEOMETRY = "geom";

  /** Makes a table with a list of fields of its own. */
  public FeatureTable {
    fields = List.copyOf(fields);
  }

  /** A table without geometry. */
  public static FeatureTable attributes(String name, String description, List<Field> fields) {
    return new FeatureTable(name, description, null, 0, fields);
  }

  String createSql() {
    Stream<String> geometryColumn =
        geometry == null ? Stream.empty() : Stream.of(GEOMETRY + " " + geometry);
    return Stream.of(
            Stream.of(ID + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"),
            geometryColumn,
            fields.stream().map(field -> quote(field.name()) + " " + sqlType(field.type())))
        .flatMap(columns -> columns)
        .collect(Collectors.joining(", ", "CREATE TABLE " + quote(name) + " (", ")"));
  }

  String insertSql() {
    String marks = ", ?".repeat(fields.size() + (geometry == null ? 0 : 1));
    return "INSERT INTO " + quote(name) + " VALUES (?" + marks + ")";
  }

  static String quote(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  private static String sqlType(FieldType type) {
    return switch (type) {
      case TEXT -> "TEXT";
      case INTEGER -> "INTEGER";
      case REAL -> "REAL";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case DATETIME -> "DATETIME";
      case BINARY -> "BLOB";
    };
  }
}
