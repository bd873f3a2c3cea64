package se.strukturvy.render.symbol;

import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SamplePath;

/**
 * Turns the vertices of a part into pixels, leaving out detail that cannot be seen: vertices that
 * follow each other within a fraction of a pixel become one, in their middle, so that on average an
 * area keeps its size. The ends of lines stay where they are.
 */
final class PartLoader {
  /** Parts of a pixel, of which a grid step of a mask has 2^32. */
  private static final long PIXEL = (long) SamplePath.STEPS << 32;

  private final Polyline points = new Polyline();
  private final double tolerance;
  private double minX;
  private double minY;
  private double maxX;
  private double maxY;

  /**
   * Makes a loader.
   *
   * @param tolerance vertices nearer than this to the first of a cluster join it, device pixels; 0
   *     to keep everything
   */
  PartLoader(double tolerance) {
    this.tolerance = tolerance * tolerance;
  }

  /** An empty line to be filled; the same one that {@link #load} uses. */
  Polyline empty() {
    points.clear();
    return points;
  }

  /** Finds the box around a part, for {@link #width()} and its like. */
  void measure(PackedGeometry shapes, int part, PixelTransform transform) {
    int[] xy = shapes.coordinates();
    int from = 2 * shapes.firstVertex(part);
    int to = 2 * shapes.firstVertex(part + 1);
    int lowX = xy[from];
    int highX = lowX;
    int lowY = xy[from + 1];
    int highY = lowY;
    for (int i = from + 2; i < to; i += 2) {
      lowX = Math.min(lowX, xy[i]);
      highX = Math.max(highX, xy[i]);
      lowY = Math.min(lowY, xy[i + 1]);
      highY = Math.max(highY, xy[i + 1]);
    }
    minX = transform.x(lowX);
    maxX = transform.x(highX);
    minY = transform.y(highY);
    maxY = transform.y(lowY);
  }

  /** The part that was measured last, in pixels; valid until the next call. */
  Polyline load(PackedGeometry shapes, int part, boolean ring, PixelTransform transform) {
    points.clear();
    int[] xy = shapes.coordinates();
    int from = 2 * shapes.firstVertex(part);
    // A ring's last vertex repeats its first.
    int to = 2 * shapes.firstVertex(part + 1) - (ring ? 2 : 0);
    double anchorX = transform.x(xy[from]);
    double anchorY = transform.y(xy[from + 1]);
    double sumX = anchorX;
    double sumY = anchorY;
    int count = 1;
    for (int i = from + 2; i < to; i += 2) {
      double x = transform.x(xy[i]);
      double y = transform.y(xy[i + 1]);
      double dx = x - anchorX;
      double dy = y - anchorY;
      if (dx * dx + dy * dy <= tolerance) {
        sumX += x;
        sumY += y;
        count++;
        continue;
      }
      boolean lineStart = points.size() == 0 && !ring;
      points.add(lineStart ? anchorX : sumX / count, lineStart ? anchorY : sumY / count);
      anchorX = x;
      anchorY = y;
      sumX = x;
      sumY = y;
      count = 1;
    }
    if (ring) {
      points.add(sumX / count, sumY / count);
      points.close();
    } else {
      addEnd(transform.x(xy[to - 2]), transform.y(xy[to - 1]));
    }
    return points;
  }

  /**
   * Writes the part's vertices as grid steps of a mask.
   *
   * @param left pixel column where the mask begins
   * @param top pixel row where it begins
   */
  void load(
      PackedGeometry shapes, int part, PixelTransform transform, int left, int top, SamplePath to) {
    to.clear();
    int[] xy = shapes.coordinates();
    int from = 2 * shapes.firstVertex(part);
    int end = 2 * shapes.firstVertex(part + 1);
    long scale = (long) (transform.scale() * PIXEL);
    long x0 = parts(transform.offsetX() - left) - xy[from] * scale;
    long y0 = parts(transform.offsetY() - top) + xy[from + 1] * scale;
    x0 += parts(xy[from] * transform.scale());
    y0 -= parts(xy[from + 1] * transform.scale());
    for (int i = from; i < end; i += 2) {
      to.add((int) ((x0 + xy[i] * scale) >> 32), (int) ((y0 - xy[i + 1] * scale) >> 32));
    }
  }

  /**
   * Pixels in parts of a step. Whole numbers are faster, and the same wherever in the picture a
   * shape lies; what overflows comes back in the sum.
   */
  private static long parts(double pixels) {
    double whole = Math.floor(pixels);
    return ((long) whole) * PIXEL + (long) ((pixels - whole) * PIXEL);
  }

  private void addEnd(double x, double y) {
    int last = points.size() - 1;
    if (last < 0 || points.x(last) != x || points.y(last) != y) {
      points.add(x, y);
    }
  }

  /** Left edge of what was measured last, pixels. */
  double minX() {
    return minX;
  }

  /** Upper edge of what was measured last, pixels. */
  double minY() {
    return minY;
  }

  /** Width of what was measured last, pixels. */
  double width() {
    return maxX - minX;
  }

  /** Height of what was measured last, pixels. */
  double height() {
    return maxY - minY;
  }

  /** Whether what was measured last, with a margin, meets a rectangle. */
  boolean meets(double left, double top, double right, double bottom, double margin) {
    return minX - margin < right
        && maxX + margin > left
        && minY - margin < bottom
        && maxY + margin > top;
  }

  /** Right edge of what was measured last, pixels. */
  double maxX() {
    return maxX;
  }

  /** Lower edge of what was measured last, pixels. */
  double maxY() {
    return maxY;
  }

  /** Whether what was measured last, with a margin, lies in a rectangle. */
  boolean within(double left, double top, double right, double bottom, double margin) {
    return minX - margin >= left
        && maxX + margin <= right
        && minY - margin >= top
        && maxY + margin <= bottom;
  }
}
