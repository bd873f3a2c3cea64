package se.strukturvy.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Packs JTS geometries for drawing.
 *
 * @param builder takes their runs of vertices
 */
public record JtsPacker(PackedGeometryBuilder builder) {
  /** Adds a feature; null for one without a shape. */
  public void add(long id, Geometry geometry) {
    builder.begin(id, kind(geometry));
    for (int i = 0; geometry != null && i < geometry.getNumGeometries(); i++) {
      addParts(geometry.getGeometryN(i));
    }
    builder.end();
  }

  private void addParts(Geometry part) {
    if (part instanceof Polygon polygon) {
      addPart(PartRole.SHELL, polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        addPart(PartRole.HOLE, polygon.getInteriorRingN(i));
      }
    } else if (part instanceof LineString) {
      addPart(PartRole.LINE, part);
    } else if (part instanceof Point) {
      addPart(PartRole.POINTS, part);
    }
  }

  private void addPart(PartRole role, Geometry run) {
    Coordinate[] vertices = run.getCoordinates();
    double[] xy = new double[vertices.length * 2 + 2];
    for (int i = 0; i < vertices.length; i++) {
      xy[2 * i] = vertices[i].x;
      xy[2 * i + 1] = vertices[i].y;
    }
    builder.part(role, xy, vertices.length);
  }

  /** What a geometry is, by its first part; {@link GeometryKind#NONE} for null. */
  public static GeometryKind kind(Geometry geometry) {
    if (geometry == null) {
      return GeometryKind.NONE;
    }
    Geometry first = geometry.isEmpty() ? geometry : geometry.getGeometryN(0);
    return switch (first.getDimension()) {
      case 0 -> GeometryKind.POINT;
      case 1 -> GeometryKind.LINE;
      default -> GeometryKind.POLYGON;
    };
  }
}
