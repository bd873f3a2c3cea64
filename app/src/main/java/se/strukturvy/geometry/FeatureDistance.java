package se.strukturvy.geometry;

/** Measures how far a point lies from a packed feature. */
public final class FeatureDistance {
  private FeatureDistance() {}

  /**
   * The distance in map units from (x, y) to the nearest place of a feature; 0 inside an area,
   * infinity for a feature without a shape.
   */
  public static double of(PackedGeometry shapes, int feature, double x, double y) {
    double step = shapes.grid().step();
    double px = (x - shapes.grid().originX()) / step;
    double py = (y - shapes.grid().originY()) / step;
    GeometryKind kind = shapes.kind(feature);
    double least = Double.POSITIVE_INFINITY;
    int winding = 0;
    for (int part = shapes.firstPart(feature); part < shapes.firstPart(feature + 1); part++) {
      int first = shapes.firstVertex(part);
      int last = shapes.firstVertex(part + 1) - 1;
      boolean points = kind == GeometryKind.POINT || first == last;
      for (int v = first; v <= (points ? last : last - 1); v++) {
        least = Math.min(least, squared(shapes.coordinates(), v, points ? v : v + 1, px, py));
      }
      if (!points && kind != GeometryKind.LINE) {
        winding += winding(shapes.coordinates(), first, last, px, py);
      }
    }
    return winding != 0 ? 0 : Math.sqrt(least) * step;
  }

  private static double squared(int[] xy, int a, int b, double px, double py) {
    double ax = xy[2 * a];
    double ay = xy[2 * a + 1];
    double dx = xy[2 * b] - ax;
    double dy = xy[2 * b + 1] - ay;
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length;
    t = Math.max(0, Math.min(1, t));
    double ex = ax + t * dx - px;
    double ey = ay + t * dy - py;
    return ex * ex + ey * ey;
  }

  /** How often a ring winds around a point; 0 for a run of vertices that is not closed. */
  private static int winding(int[] xy, int first, int last, double px, double py) {
    if (xy[2 * first] != xy[2 * last] || xy[2 * first + 1] != xy[2 * last + 1]) {
      return 0;
    }
    int winding = 0;
    for (int i = 2 * first; i < 2 * last; i += 2) {
      double ay = xy[i + 1];
      double by = xy[i + 3];
      if ((ay <= py) != (by <= py)) {
        double crossing = xy[i] + (py - ay) / (by - ay) * ((double) xy[i + 2] - xy[i]);
        if (crossing > px) {
          winding += by > ay ? 1 : -1;
        }
      }
    }
    return winding;
  }
}
