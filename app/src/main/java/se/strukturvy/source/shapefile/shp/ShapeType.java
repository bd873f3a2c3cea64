package se.strukturvy.source.shapefile.shp;

import se.strukturvy.geometry.GeometryKind;

/** The fourteen shape types of the specification (page 4), by the code that stands in the file. */
enum ShapeType {
  NULL(0, GeometryKind.NONE, Layout.NOTHING),
  POINT(1, GeometryKind.POINT, Layout.POINT),
  POLYLINE(3, GeometryKind.LINE, Layout.PARTS),
  POLYGON(5, GeometryKind.POLYGON, Layout.PARTS),
  MULTIPOINT(8, GeometryKind.POINT, Layout.POINTS),
  POINT_Z(11, GeometryKind.POINT, Layout.POINT),
  POLYLINE_Z(13, GeometryKind.LINE, Layout.PARTS),
  POLYGON_Z(15, GeometryKind.POLYGON, Layout.PARTS),
  MULTIPOINT_Z(18, GeometryKind.POINT, Layout.POINTS),
  POINT_M(21, GeometryKind.POINT, Layout.POINT),
  POLYLINE_M(23, GeometryKind.LINE, Layout.PARTS),
  POLYGON_M(25, GeometryKind.POLYGON, Layout.PARTS),
  MULTIPOINT_M(28, GeometryKind.POINT, Layout.POINTS),
  MULTIPATCH(31, GeometryKind.POLYGON, Layout.PATCHES);

  /** How a record of the type is laid out, as far as x and y go; Z and M stand behind. */
  enum Layout {
    /** The type alone. */
    NOTHING,
    /** Type, x, y. */
    POINT,
    /** Type, box, number of points, points. */
    POINTS,
    /** Type, box, number of parts, number of points, starts of parts, points. */
    PARTS,
    /** As {@link #PARTS}, with a type for each part between starts and points. */
    PATCHES
  }

  private static final ShapeType[] BY_CODE = new ShapeType[32];

  static {
    for (ShapeType type : values()) {
      BY_CODE[type.code] = type;
    }
  }

  private final int code;
  private final GeometryKind kind;
  private final Layout layout;

  ShapeType(int code, GeometryKind kind, Layout layout) {
    this.code = code;
    this.kind = kind;
    this.layout = layout;
  }

  /** The type with that code, null when there is none. */
  static ShapeType of(int code) {
    return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
  }

  GeometryKind kind() {
    return kind;
  }

  Layout layout() {
    return layout;
  }
}
