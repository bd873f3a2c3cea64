package se.strukturvy.render.symbol;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.style.svg.PathReader;
import se.strukturvy.style.svg.PathSink;

/** Cuts SVG path data into straight pieces: rings where the path closes, else open lines. */
final class SvgPath implements PathSink {
  private static final int CURVE_PIECES = 12;

  private final double scale;
  private final List<Polyline> rings = new ArrayList<>();
  private Polyline ring = new Polyline();
  private double startX;
  private double startY;
  private double lastX;
  private double lastY;

  private SvgPath(double scale) {
    this.scale = scale;
  }

  /** The rings and lines of a path, its coordinates multiplied with {@code scale}. */
  static List<Polyline> rings(String path, double scale) {
    SvgPath made = new SvgPath(scale);
    PathReader.read(path, made);
    made.finish();
    return made.rings;
  }

  @Override
  public void moveTo(double x, double y) {
    finish();
    startX = x;
    startY = y;
    add(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    if (ring.size() == 0) {
      add(startX, startY);
    }
    add(x, y);
  }

  @Override
  public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    if (ring.size() == 0) {
      add(startX, startY);
    }
    double x0 = lastX;
    double y0 = lastY;
    for (int i = 1; i <= CURVE_PIECES; i++) {
      double t = (double) i / CURVE_PIECES;
      double s = 1 - t;
      double a = s * s * s;
      double b = 3 * s * s * t;
      double c = 3 * s * t * t;
      double d = t * t * t;
      add(a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y);
    }
  }

  @Override
  public void close() {
    ring.close();
    finish();
  }

  private void add(double x, double y) {
    ring.add(x * scale, y * scale);
    lastX = x;
    lastY = y;
  }

  private void finish() {
    if (ring.size() > 1) {
      rings.add(ring);
    }
    ring = new Polyline();
  }
}
