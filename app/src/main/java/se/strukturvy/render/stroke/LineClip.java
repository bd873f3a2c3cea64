package se.strukturvy.render.stroke;

import java.util.function.Consumer;
import se.strukturvy.render.raster.Polyline;

/**
 * Cuts lines into the runs that come near a rectangle of pixels, so that what is far outside costs
 * next to nothing.
 */
public final class LineClip {
  private final Polyline run = new Polyline();
  private double minX;
  private double minY;
  private double maxX;
  private double maxY;

  /** Sets the rectangle, the reach of the pen counted in. */
  public void rectangle(double x0, double y0, double x1, double y1) {
    minX = x0;
    minY = y0;
    maxX = x1;
    maxY = y1;
  }

  /** Whether all of the line lies in the rectangle. */
  public boolean holds(Polyline line) {
    for (int i = 0; i < line.size(); i++) {
      double x = line.x(i);
      double y = line.y(i);
      if (x < minX || x > maxX || y < minY || y > maxY) {
        return false;
      }
    }
    return true;
  }

  /** Whether the piece from point {@code i} to the next may come into the rectangle. */
  public boolean meets(Polyline line, int i) {
    double ax = line.x(i);
    double ay = line.y(i);
    double bx = line.x(i + 1);
    double by = line.y(i + 1);
    return !((ax < minX && bx < minX)
        || (ax > maxX && bx > maxX)
        || (ay < minY && by < minY)
        || (ay > maxY && by > maxY));
  }

  /**
   * How far along piece {@code i}, {@code length} long, it comes into the rectangle at the most.
   */
  double enter(Polyline line, int i, double length) {
    double t =
        Math.max(
            entry(line.x(i), line.x(i + 1), minX, maxX),
            entry(line.y(i), line.y(i + 1), minY, maxY));
    return Math.max(0, Math.min(1, t)) * length;
  }

  /** How far along piece {@code i}, {@code length} long, it leaves the rectangle. */
  double leave(Polyline line, int i, double length) {
    // The exit of a piece is the entry of the same piece walked backwards.
    double t =
        Math.max(
            entry(line.x(i + 1), line.x(i), minX, maxX),
            entry(line.y(i + 1), line.y(i), minY, maxY));
    return (1 - Math.max(0, Math.min(1, t))) * length;
  }

  private static double entry(double from, double to, double min, double max) {
    if (from < min && to > from) {
      return (min - from) / (to - from);
    }
    return from > max && to < from ? (max - from) / (to - from) : 0;
  }

  /**
   * Hands on the runs of a line that may come into the rectangle; the line itself when all of it
   * does. A run is valid only during the call.
   */
  public void runs(Polyline line, Consumer<Polyline> use) {
    int n = line.segments();
    int first = 0;
    while (first < n && meets(line, first)) {
      first++;
    }
    if (first == n) {
      if (n > 0 || holds(line)) {
        use.accept(line);
      }
      return;
    }
    // A ring is walked from a piece that is outside, so that no run is cut at its first point.
    int start = line.closed() ? first : 0;
    run.clear();
    for (int k = 0; k < n; k++) {
      int i = (start + k) % n;
      if (meets(line, i)) {
        if (run.size() == 0) {
          run.add(line.x(i), line.y(i));
        }
        run.add(line.x(i + 1), line.y(i + 1));
      } else {
        flush(use);
      }
    }
    flush(use);
  }

  private void flush(Consumer<Polyline> use) {
    if (run.size() > 1) {
      use.accept(run);
    }
    run.clear();
  }
}
