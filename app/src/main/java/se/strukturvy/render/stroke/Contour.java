package se.strukturvy.render.stroke;

import se.strukturvy.render.raster.Edges;

/** Draws closed rings point by point into a shape. */
final class Contour {
  private final Edges shape;
  private double startX;
  private double startY;
  private double x;
  private double y;
  private boolean open;

  Contour(Edges shape) {
    this.shape = shape;
  }

  /** Goes on to a point; the first after {@link #close()} begins a ring. */
  void to(double nextX, double nextY) {
    if (open) {
      shape.edge(x, y, nextX, nextY);
    } else {
      startX = nextX;
      startY = nextY;
      open = true;
    }
    x = nextX;
    y = nextY;
  }

  /** Goes back to where the ring began. */
  void close() {
    if (open) {
      shape.edge(x, y, startX, startY);
      open = false;
    }
  }

  /**
   * Follows an arc around (cx, cy) that begins at the offset (dx, dy) and turns by {@code angle}.
   *
   * @param step the largest angle between two points
   */
  void arc(double cx, double cy, double dx, double dy, double angle, double step) {
    int pieces = (int) Math.ceil(Math.abs(angle) / step);
    to(cx + dx, cy + dy);
    if (pieces < 1) {
      return;
    }
    double cos = Math.cos(angle / pieces);
    double sin = Math.sin(angle / pieces);
    double ax = dx;
    double ay = dy;
    for (int i = 0; i < pieces; i++) {
      double turned = ax * cos - ay * sin;
      ay = ax * sin + ay * cos;
      ax = turned;
      to(cx + ax, cy + ay);
    }
  }
}
