package se.strukturvy.source.geopackage;

import java.util.Set;
import se.strukturvy.feature.FieldType;

/**
 * What a declared column type means: the types of OGC 12-128r19, table 1, then the affinities of
 * SQLite for what other programs write.
 */
final class DeclaredType {
  private static final Set<String> GEOMETRIES =
      Set.of(
          "GEOMETRY",
          "POINT",
          "LINESTRING",
          "POLYGON",
          "MULTIPOINT",
          "MULTILINESTRING",
          "MULTIPOLYGON",
          "GEOMETRYCOLLECTION",
          "GEOMCOLLECTION",
          "CIRCULARSTRING",
          "COMPOUNDCURVE",
          "CURVEPOLYGON",
          "MULTICURVE",
          "MULTISURFACE",
          "CURVE",
          "SURFACE",
          "POLYHEDRALSURFACE",
          "TIN",
          "TRIANGLE");

  private DeclaredType() {}

  /** Whether it names a kind of shape. */
  static boolean isGeometry(String declared) {
    return GEOMETRIES.contains(declared);
  }

  /** The type of the values of a column. */
  static FieldType fieldType(String declared) {
    if (declared.startsWith("BOOL")) {
      return FieldType.BOOLEAN;
    }
    if (declared.startsWith("DATETIME") || declared.startsWith("TIMESTAMP")) {
      return FieldType.DATETIME;
    }
    if (declared.equals("DATE")) {
      return FieldType.DATE;
    }
    if (declared.contains("CHAR") || declared.contains("TEXT") || declared.contains("CLOB")) {
      return FieldType.TEXT;
    }
    if (declared.contains("INT") && !isGeometry(declared)) {
      return FieldType.INTEGER;
    }
    if (declared.startsWith("BLOB") || declared.startsWith("BINARY")) {
      return FieldType.BINARY;
    }
    return isReal(declared) ? FieldType.REAL : FieldType.TEXT;
  }

  private static boolean isReal(String declared) {
    return declared.contains("REAL")
        || declared.contains("FLOA")
        || declared.contains("DOUB")
        || declared.startsWith("NUMERIC")
        || declared.startsWith("DECIMAL");
  }
}
