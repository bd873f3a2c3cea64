package se.strukturvy.source.geopackage.schema;

import static java.util.Map.entry;

import java.util.Map;
import se.strukturvy.feature.FieldType;
import se.strukturvy.geometry.GeometryKind;

/**
 * What a declared column type means: the types of OGC 12-128r19, table 1, then the affinities of
 * SQLite for what other programs write.
 */
public final class DeclaredType {
  private static final Map<String, GeometryKind> GEOMETRIES =
      Map.ofEntries(
          entry("GEOMETRY", GeometryKind.MIXED),
          entry("GEOMETRYCOLLECTION", GeometryKind.MIXED),
          entry("GEOMCOLLECTION", GeometryKind.MIXED),
          entry("POINT", GeometryKind.POINT),
          entry("MULTIPOINT", GeometryKind.POINT),
          entry("LINESTRING", GeometryKind.LINE),
          entry("MULTILINESTRING", GeometryKind.LINE),
          entry("CIRCULARSTRING", GeometryKind.LINE),
          entry("COMPOUNDCURVE", GeometryKind.LINE),
          entry("MULTICURVE", GeometryKind.LINE),
          entry("CURVE", GeometryKind.LINE),
          entry("POLYGON", GeometryKind.POLYGON),
          entry("MULTIPOLYGON", GeometryKind.POLYGON),
          entry("CURVEPOLYGON", GeometryKind.POLYGON),
          entry("MULTISURFACE", GeometryKind.POLYGON),
          entry("SURFACE", GeometryKind.POLYGON),
          entry("POLYHEDRALSURFACE", GeometryKind.POLYGON),
          entry("TIN", GeometryKind.POLYGON),
          entry("TRIANGLE", GeometryKind.POLYGON));

  private DeclaredType() {}

  /** Whether it names a kind of shape. */
  static boolean isGeometry(String declared) {
    return GEOMETRIES.containsKey(declared);
  }

  /** What a layer with shapes of a declared type holds; NONE when nothing is declared. */
  public static GeometryKind kind(String declared) {
    return declared.isEmpty()
        ? GeometryKind.NONE
        : GEOMETRIES.getOrDefault(declared, GeometryKind.MIXED);
  }

  /** The type of the values of a column. */
  public static FieldType fieldType(String declared) {
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
