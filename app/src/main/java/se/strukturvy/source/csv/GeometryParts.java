package se.strukturvy.source.csv;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/** Reports exact geometries as parts. */
final class GeometryParts {
  private GeometryParts() {}

  static void report(long id, Geometry geometry, GeometrySink sink) {
    sink.begin(id, kind(geometry));
    if (geometry != null) {
      parts(geometry, sink);
    }
    sink.end();
  }

  static GeometryKind kind(Geometry geometry) {
    if (geometry == null) {
      return GeometryKind.NONE;
    }
    return switch (geometry.getGeometryType()) {
      case Geometry.TYPENAME_POINT, Geometry.TYPENAME_MULTIPOINT -> GeometryKind.POINT;
      case Geometry.TYPENAME_LINESTRING,
          Geometry.TYPENAME_LINEARRING,
          Geometry.TYPENAME_MULTILINESTRING ->
          GeometryKind.LINE;
      case Geometry.TYPENAME_POLYGON, Geometry.TYPENAME_MULTIPOLYGON -> GeometryKind.POLYGON;
      default -> GeometryKind.MIXED;
    };
  }

  private static void parts(Geometry geometry, GeometrySink sink) {
    if (geometry instanceof GeometryCollection collection) {
      for (int i = 0; i < collection.getNumGeometries(); i++) {
        parts(collection.getGeometryN(i), sink);
      }
    } else if (geometry instanceof Polygon polygon && !polygon.isEmpty()) {
      part(PartRole.SHELL, polygon.getExteriorRing(), sink);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        part(PartRole.HOLE, polygon.getInteriorRingN(i), sink);
      }
    } else if (geometry instanceof LineString line) {
      part(PartRole.LINE, line, sink);
    } else if (geometry instanceof Point point) {
      part(PartRole.POINTS, point, sink);
    }
  }

  private static void part(PartRole role, Geometry geometry, GeometrySink sink) {
    Coordinate[] vertices = geometry.getCoordinates();
    double[] xy = new double[vertices.length * 2];
    for (int i = 0; i < vertices.length; i++) {
      xy[2 * i] = vertices[i].x;
      xy[2 * i + 1] = vertices[i].y;
    }
    if (vertices.length > 0) {
      sink.part(role, xy, vertices.length);
    }
  }
}
