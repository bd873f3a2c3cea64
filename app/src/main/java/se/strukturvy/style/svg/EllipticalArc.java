package se.strukturvy.style.svg;

/**
 * An elliptical arc by its middle (SVG 1.1, appendix F.6).
 *
 * @param cos cosine of the turn of the ellipse
 * @param sin sine of it
 * @param start where the arc begins, radians
 * @param sweep how far it goes, negative against the clock
 */
record EllipticalArc(
    double middleX,
    double middleY,
    double radiusX,
    double radiusY,
    double cos,
    double sin,
    double start,
    double sweep) {
  /** Takes cubic Bézier pieces. */
  interface Curves {
    void curve(double x1, double y1, double x2, double y2, double x, double y);
  }

  /**
   * From the end points (F.6.5); radii that are too small are enlarged (F.6.6).
   *
   * @param a radius x and y, turn in degrees, large arc and sweep flags
   */
  static EllipticalArc between(double x1, double y1, double[] a, double x2, double y2) {
    double cos = Math.cos(Math.toRadians(a[2]));
    double sin = Math.sin(Math.toRadians(a[2]));
    double px = (cos * (x1 - x2) + sin * (y1 - y2)) / 2;
    double py = (cos * (y1 - y2) - sin * (x1 - x2)) / 2;
    double rx = Math.abs(a[0]);
    double ry = Math.abs(a[1]);
    double tooSmall = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
    rx *= tooSmall;
    ry *= tooSmall;
    double under = rx * rx * py * py + ry * ry * px * px;
    double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under));
    root = a[3] != 0 == (a[4] != 0) ? -root : root;
    double cx = root * rx * py / ry;
    double cy = -root * ry * px / rx;
    double start = Math.atan2((py - cy) / ry, (px - cx) / rx);
    double sweep = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
    if (a[4] != 0 && sweep < 0) {
      sweep += 2 * Math.PI;
    } else if (a[4] == 0 && sweep > 0) {
      sweep -= 2 * Math.PI;
    }
    return new EllipticalArc(
        cos * cx - sin * cy + (x1 + x2) / 2,
        sin * cx + cos * cy + (y1 + y2) / 2,
        rx,
        ry,
        cos,
        sin,
        start,
        sweep);
  }

  /** The arc in pieces of at most a quarter turn, each within 0.03 % of the radius. */
  void curves(Curves out) {
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    double step = sweep / pieces;
    double reach = 4.0 / 3 * Math.tan(step / 4);
    for (int i = 0; i < pieces; i++) {
      double from = start + i * step;
      double to = from + step;
      double ax = Math.cos(from) - reach * Math.sin(from);
      double ay = Math.sin(from) + reach * Math.cos(from);
      double bx = Math.cos(to) + reach * Math.sin(to);
      double by = Math.sin(to) - reach * Math.cos(to);
      double ex = Math.cos(to);
      double ey = Math.sin(to);
      out.curve(x(ax, ay), y(ax, ay), x(bx, by), y(bx, by), x(ex, ey), y(ex, ey));
    }
  }

  private double x(double unitX, double unitY) {
    return middleX + cos * radiusX * unitX - sin * radiusY * unitY;
  }

  private double y(double unitX, double unitY) {
    return middleY + sin * radiusX * unitX + cos * radiusY * unitY;
  }
}
