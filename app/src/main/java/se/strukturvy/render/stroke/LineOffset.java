package se.strukturvy.render.stroke;

import se.strukturvy.render.raster.Polyline;

/** Moves lines sideways. */
public final class LineOffset {
  /** Sharper corners would throw their point too far out. */
  private static final double LEAST_COSINE = -0.75;

  private LineOffset() {}

  /**
   * Moves every piece of a line by {@code distance} pixels to the left of its direction on the
   * screen (to the right if negative), each corner to where the moved pieces meet.
   */
  public static void shift(Polyline line, double distance) {
    int n = line.size();
    if (n < 2) {
      return;
    }
    double[] moved = new double[2 * n];
    for (int i = 0; i < n; i++) {
      int before = i > 0 ? i - 1 : line.closed() ? n - 1 : -1;
      int after = i < n - 1 || line.closed() ? i : -1;
      double ax = before < 0 ? 0 : leftX(line, before);
      double ay = before < 0 ? 0 : leftY(line, before);
      double bx = after < 0 ? ax : leftX(line, after);
      double by = after < 0 ? ay : leftY(line, after);
      if (before < 0) {
        ax = bx;
        ay = by;
      }
      double cosine = Math.max(LEAST_COSINE, ax * bx + ay * by);
      moved[2 * i] = line.x(i) + (ax + bx) / (1 + cosine) * distance;
      moved[2 * i + 1] = line.y(i) + (ay + by) / (1 + cosine) * distance;
    }
    for (int i = 0; i < n; i++) {
      line.set(i, moved[2 * i], moved[2 * i + 1]);
    }
  }

  /** With y down, left of the direction (dx, dy) is (dy, -dx). */
  private static double leftX(Polyline line, int i) {
    double dx = line.x(i + 1) - line.x(i);
    double dy = line.y(i + 1) - line.y(i);
    return dy / Math.sqrt(dx * dx + dy * dy);
  }

  private static double leftY(Polyline line, int i) {
    double dx = line.x(i + 1) - line.x(i);
    double dy = line.y(i + 1) - line.y(i);
    return -dx / Math.sqrt(dx * dx + dy * dy);
  }
}
