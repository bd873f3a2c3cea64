package se.strukturvy.source.geopackage.write;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The geometry types of a GeoPackage's geometry column (OGC 12-128r17, annex G, table 30). */
public enum GeometryType {
  /** Any type, mixed. */
  GEOMETRY,
  /** One point. */
  POINT,
  /** One line. */
  LINESTRING,
  /** One polygon. */
  POLYGON,
  /** Several points. */
  MULTIPOINT,
  /** Several lines. */
  MULTILINESTRING,
  /** Several polygons. */
  MULTIPOLYGON,
  /** Several of any type. */
  GEOMETRYCOLLECTION;

  /** The geometry as a column of this type holds it: single ones become multiple where asked. */
  Geometry fit(Geometry geometry) {
    if (geometry == null) {
      return null;
    }
    if (this == MULTIPOINT && geometry instanceof Point point) {
      return geometry.getFactory().createMultiPoint(new Point[] {point});
    }
    if (this == MULTILINESTRING && geometry instanceof LineString line) {
      return geometry.getFactory().createMultiLineString(new LineString[] {line});
    }
    if (this == MULTIPOLYGON && geometry instanceof Polygon polygon) {
      return geometry.getFactory().createMultiPolygon(new Polygon[] {polygon});
    }
    return geometry;
  }
}
