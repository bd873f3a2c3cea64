package se.strukturvy.samples;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.math.Vector2D;

/** Smooth curves through points: cubic Hermite pieces. */
final class Curve {
  private static final int STEPS = 14;

  private Curve() {}

  /** The direction in which a curve passes {@code b} on its way from a to c, length 1. */
  static Vector2D direction(Coordinate a, Coordinate b, Coordinate c) {
    return new Vector2D(a, b).normalize().add(new Vector2D(b, c).normalize()).normalize();
  }

  /**
   * The points from a (left out) to b (included).
   *
   * @param out the direction at a, length 1
   * @param in the direction at b, length 1
   */
  static List<Coordinate> piece(Coordinate a, Vector2D out, Coordinate b, Vector2D in) {
    double length = a.distance(b);
    List<Coordinate> points = new ArrayList<>();
    for (int i = 1; i <= STEPS; i++) {
      double t = i / (double) STEPS;
      double t2 = t * t;
      double t3 = t2 * t;
      double h00 = 2 * t3 - 3 * t2 + 1;
      double h10 = t3 - 2 * t2 + t;
      double h01 = 3 * t2 - 2 * t3;
      double h11 = t3 - t2;
      points.add(
          new Coordinate(
              h00 * a.x + h10 * length * out.getX() + h01 * b.x + h11 * length * in.getX(),
              h00 * a.y + h10 * length * out.getY() + h01 * b.y + h11 * length * in.getY()));
    }
    return points;
  }

  /** A closed curve through points, the first repeated at the end. */
  static List<Coordinate> closed(List<Coordinate> points) {
    int n = points.size();
    List<Coordinate> ring = new ArrayList<>(List.of(points.get(0)));
    for (int i = 0; i < n; i++) {
      Coordinate before = points.get((i + n - 1) % n);
      Coordinate a = points.get(i);
      Coordinate b = points.get((i + 1) % n);
      Coordinate after = points.get((i + 2) % n);
      ring.addAll(piece(a, direction(before, a, b), b, direction(a, b, after)));
    }
    ring.set(ring.size() - 1, ring.get(0));
    return ring;
  }

  /** An open curve through points. */
  static List<Coordinate> open(List<Coordinate> points) {
    List<Coordinate> line = new ArrayList<>(List.of(points.get(0)));
    for (int i = 0; i + 1 < points.size(); i++) {
      Coordinate a = points.get(i);
      Coordinate b = points.get(i + 1);
      Vector2D out = i == 0 ? new Vector2D(a, b).normalize() : direction(points.get(i - 1), a, b);
      Vector2D in =
          i + 2 == points.size()
              ? new Vector2D(a, b).normalize()
              : direction(a, b, points.get(i + 2));
      line.addAll(piece(a, out, b, in));
    }
    return line;
  }
}
