package se.strukturvy.geometry;

/** The kind of shape that a feature, or all features of a layer, have. */
public enum GeometryKind {
  /** No shape at all: a null geometry, or a table without a geometry column. */
  NONE,
  /** Points and multipoints. */
  POINT,
  /** Lines and multilines. */
  LINE,
  /** Polygons and multipolygons. */
  POLYGON,
  /** Only of a layer: its features are of several kinds. Also a feature that is a collection. */
  MIXED
}
