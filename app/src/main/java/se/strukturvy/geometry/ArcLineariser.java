package se.strukturvy.geometry;

/**
 * Turns circular arcs into chords.
 *
 * <p>An arc is given by three points on it (ISO 13249-3, CIRCULARSTRING). Chords span at most 4
 * degrees, so they leave the arc by at most 0.061 % of its radius (6 mm at a radius of 10 m); the
 * given points are all kept as they are.
 */
final class ArcLineariser {
  private static final double STEP = Math.toRadians(4);

  private ArcLineariser() {}

  /**
   * Appends the arcs through the points of {@code control} (start, middle, end = start of the next,
   * ...).
   */
  static void append(VertexBuffer control, VertexBuffer out) {
    if (control.size() == 0) {
      return;
    }
    out.add(control.x(0), control.y(0));
    int last = 0;
    for (int i = 0; i + 2 < control.size(); i += 2) {
      arc(control, i, out);
      last = i + 2;
    }
    // An even number of points is no circular string; what is left over goes on straight.
    for (int i = last + 1; i < control.size(); i++) {
      out.add(control.x(i), control.y(i));
    }
  }

  private static void arc(VertexBuffer p, int i, VertexBuffer out) {
    double x0 = p.x(i);
    double y0 = p.y(i);
    double x1 = p.x(i + 1) - x0;
    double y1 = p.y(i + 1) - y0;
    double x2 = p.x(i + 2) - x0;
    double y2 = p.y(i + 2) - y0;
    double cross = x1 * y2 - y1 * x2;
    double cx;
    double cy;
    if (x2 == 0 && y2 == 0) {
      cx = x1 / 2; // A whole circle: the middle point lies opposite to the start.
      cy = y1 / 2;
      cross = 1;
    } else {
      double a = x1 * x1 + y1 * y1;
      double b = x2 * x2 + y2 * y2;
      cx = (a * y2 - b * y1) / (2 * cross);
      cy = (b * x1 - a * x2) / (2 * cross);
    }
    if (Double.isFinite(cx) && Double.isFinite(cy)) {
      boolean left = cross > 0;
      sweep(x0 + cx, y0 + cy, -cx, -cy, x1 - cx, y1 - cy, left, out);
      out.add(p.x(i + 1), p.y(i + 1));
      sweep(x0 + cx, y0 + cy, x1 - cx, y1 - cy, x2 - cx, y2 - cy, left, out);
    } else {
      out.add(p.x(i + 1), p.y(i + 1));
    }
    out.add(p.x(i + 2), p.y(i + 2));
  }

  /** Appends the points strictly between two points of a circle, given from its centre. */
  private static void sweep(
      double cx,
      double cy,
      double fromX,
      double fromY,
      double toX,
      double toY,
      boolean left,
      VertexBuffer out) {
    double angle = Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY);
    if (left && angle < 0) {
      angle += 2 * Math.PI;
    } else if (!left && angle > 0) {
      angle -= 2 * Math.PI;
    }
    int chords = (int) Math.ceil(Math.abs(angle) / STEP - 1e-9);
    for (int k = 1; k < chords; k++) {
      double cos = Math.cos(angle * k / chords);
      double sin = Math.sin(angle * k / chords);
      out.add(cx + fromX * cos - fromY * sin, cy + fromX * sin + fromY * cos);
    }
  }
}
