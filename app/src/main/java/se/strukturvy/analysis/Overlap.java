package se.strukturvy.analysis;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * How much of a geometry lies in an area.
 *
 * @param meets whether they share a point at all
 * @param measure square metres, metres or points in the area, of the parts that count
 * @param share the part of all that counts, 0 to 1
 */
record Overlap(boolean meets, double measure, double share) {
  /**
   * Measures an overlap.
   *
   * @param parts single points, lines and polygons; of mixed ones only those of the highest
   *     dimension count, the others can just meet
   * @param dimension the highest dimension among the parts
   * @param total what all parts of that dimension measure
   */
  static Overlap of(List<Geometry> parts, int dimension, double total, PreparedGeometry area) {
    boolean meets = false;
    double inside = 0;
    for (Geometry part : parts) {
      if (area.intersects(part)) {
        meets = true;
        inside += part.getDimension() == dimension ? inside(part, area) : 0;
      }
    }
    return new Overlap(meets, inside, total > 0 ? Math.min(1, inside / total) : 0);
  }

  private static double inside(Geometry part, PreparedGeometry area) {
    // Most parts lie in one municipality; asking that first spares the overlay.
    if (part.getDimension() == 0 || area.contains(part)) {
      return measure(part);
    }
    return measure(OverlayNGRobust.overlay(part, area.getGeometry(), OverlayNG.INTERSECTION));
  }

  /** The single points, lines and polygons that a geometry is made of. */
  static List<Geometry> parts(Geometry geometry) {
    List<Geometry> parts = new ArrayList<>();
    flatten(geometry, parts);
    return parts;
  }

  private static void flatten(Geometry geometry, List<Geometry> parts) {
    if (geometry instanceof GeometryCollection) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        flatten(geometry.getGeometryN(i), parts);
      }
    } else if (!geometry.isEmpty()) {
      parts.add(geometry);
    }
  }

  /** Square metres, metres, or 1 for a point. */
  static double measure(Geometry part) {
    return switch (part.getDimension()) {
      case 2 -> part.getArea();
      case 1 -> part.getLength();
      default -> part.getNumPoints();
    };
  }
}
