package se.strukturvy.render.stroke;

import java.util.Arrays;
import se.strukturvy.render.raster.Polyline;

/**
 * Finds the convex hull of a ring that does not cross itself in one walk (Melkman, 1987); a ring
 * that does cross itself may get a hull that is a little small.
 */
final class ConvexHull {
  private double[] deque = new double[256];
  private int bottom;
  private int top;

  /** Writes the hull of {@code ring} to {@code hull}, as a ring; false where it has no area. */
  boolean of(Polyline ring, Polyline hull) {
    int n = ring.size();
    if (n < 3) {
      return false;
    }
    if (deque.length < 4 * n + 8) {
      deque = Arrays.copyOf(deque, 8 * n + 8);
    }
    int third = 2;
    double turn = turn(ring, 0, 1, 2);
    while (turn == 0 && ++third < n) {
      turn = turn(ring, 0, 1, third);
    }
    if (turn == 0) {
      return false;
    }
    bottom = n;
    top = n + 3;
    put(bottom, ring, third);
    put(bottom + 1, ring, turn > 0 ? 0 : 1);
    put(bottom + 2, ring, turn > 0 ? 1 : 0);
    put(top, ring, third);
    for (int i = third + 1; i < n; i++) {
      add(ring, i);
    }
    hull.clear();
    for (int i = bottom; i < top; i++) {
      hull.add(deque[2 * i], deque[2 * i + 1]);
    }
    hull.close();
    return hull.size() > 2;
  }

  private void add(Polyline ring, int i) {
    double x = ring.x(i);
    double y = ring.y(i);
    if (left(bottom, bottom + 1, x, y) > 0 && left(top - 1, top, x, y) > 0) {
      return;
    }
    while (top > bottom + 1 && left(top - 1, top, x, y) <= 0) {
      top--;
    }
    put(++top, ring, i);
    while (top > bottom + 1 && left(bottom, bottom + 1, x, y) <= 0) {
      bottom++;
    }
    put(--bottom, ring, i);
  }

  private void put(int at, Polyline ring, int i) {
    deque[2 * at] = ring.x(i);
    deque[2 * at + 1] = ring.y(i);
  }

  /** Positive where (x, y) lies to the positive side of the line between two points. */
  private double left(int a, int b, double x, double y) {
    double ax = deque[2 * a];
    double ay = deque[2 * a + 1];
    return (deque[2 * b] - ax) * (y - ay) - (x - ax) * (deque[2 * b + 1] - ay);
  }

  private static double turn(Polyline ring, int a, int b, int c) {
    return (ring.x(b) - ring.x(a)) * (ring.y(c) - ring.y(a))
        - (ring.x(c) - ring.x(a)) * (ring.y(b) - ring.y(a));
  }
}
