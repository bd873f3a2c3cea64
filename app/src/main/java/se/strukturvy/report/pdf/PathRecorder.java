package se.strukturvy.report.pdf;

import se.strukturvy.render.raster.Edges;

/** Chains the edges of a shape into a path of closed rings. */
final class PathRecorder implements Edges {
  private final Operators path = new Operators();
  private double startX;
  private double startY;
  private double x;
  private double y;
  private boolean open;
  private double left;
  private double top;
  private double right;
  private double bottom;

  PathRecorder() {
    clear();
  }

  @Override
  public void edge(double x0, double y0, double x1, double y1) {
    if (!open || x0 != x || y0 != y) {
      close();
      path.add("m", x0, y0);
      startX = x0;
      startY = y0;
      open = true;
      include(x0, y0);
    }
    x = x1;
    y = y1;
    if (x == startX && y == startY) {
      close();
      return;
    }
    if (x0 != x1 || y0 != y1) {
      path.add("l", x1, y1);
      include(x1, y1);
    }
  }

  private void close() {
    if (open) {
      path.add("h");
      open = false;
    }
  }

  private void include(double px, double py) {
    left = Math.min(left, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  }

  /** Whether a shape has any points inside a rectangle from the corner (0, 0). */
  boolean meets(double width, double height) {
    return right > 0 && left < width && bottom > 0 && top < height;
  }

  /** The box around the shape: left, top, right, bottom. */
  double[] box() {
    return new double[] {left, top, right, bottom};
  }

  /** The path, closed. */
  Operators path() {
    close();
    return path;
  }

  void clear() {
    path.clear();
    open = false;
    left = Double.POSITIVE_INFINITY;
    top = Double.POSITIVE_INFINITY;
    right = Double.NEGATIVE_INFINITY;
    bottom = Double.NEGATIVE_INFINITY;
  }
}
