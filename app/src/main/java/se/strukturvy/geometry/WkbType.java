package se.strukturvy.geometry;

/**
 * The type codes of well-known binary: OGC 06-103r4 table 7 and ISO 13249-3 (thousands for Z and
 * M), and the flags of EWKB.
 */
final class WkbType {
  static final int POINT = 1;
  static final int LINE_STRING = 2;
  static final int POLYGON = 3;
  static final int MULTI_POINT = 4;
  static final int MULTI_LINE_STRING = 5;
  static final int MULTI_POLYGON = 6;
  static final int GEOMETRY_COLLECTION = 7;
  static final int CIRCULAR_STRING = 8;
  static final int COMPOUND_CURVE = 9;
  static final int CURVE_POLYGON = 10;
  static final int MULTI_CURVE = 11;
  static final int MULTI_SURFACE = 12;
  static final int POLYHEDRAL_SURFACE = 15;
  static final int TIN = 16;
  static final int TRIANGLE = 17;

  private static final int EWKB_Z = 0x80000000;
  private static final int EWKB_M = 0x40000000;
  private static final int EWKB_SRID = 0x20000000;
  private static final int EWKB = EWKB_Z | EWKB_M | EWKB_SRID;

  private WkbType() {}

  /** The code without Z, M and flags; unknown codes come back above 17 or as 0. */
  static int base(int code) {
    int plain = code & ~EWKB;
    return plain >= 4000 ? Integer.MAX_VALUE : plain % 1000;
  }

  /** How many numbers a vertex has: 2, 3 or 4. */
  static int dimensions(int code) {
    int iso = (code & ~EWKB) / 1000;
    boolean z = (code & EWKB_Z) != 0 || iso == 1 || iso == 3;
    boolean m = (code & EWKB_M) != 0 || iso == 2 || iso == 3;
    return 2 + (z ? 1 : 0) + (m ? 1 : 0);
  }

  static boolean hasSrid(int code) {
    return (code & EWKB_SRID) != 0;
  }

  /** What a feature with this base type is; null for a type that is unknown. */
  static GeometryKind kind(int base) {
    return switch (base) {
      case POINT, MULTI_POINT -> GeometryKind.POINT;
      case LINE_STRING, MULTI_LINE_STRING, CIRCULAR_STRING, COMPOUND_CURVE, MULTI_CURVE ->
          GeometryKind.LINE;
      case POLYGON,
          MULTI_POLYGON,
          CURVE_POLYGON,
          MULTI_SURFACE,
          POLYHEDRAL_SURFACE,
          TIN,
          TRIANGLE ->
          GeometryKind.POLYGON;
      case GEOMETRY_COLLECTION -> GeometryKind.MIXED;
      default -> null;
    };
  }
}
