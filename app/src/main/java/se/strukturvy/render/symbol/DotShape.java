package se.strukturvy.render.symbol;

import se.strukturvy.geometry.DotLevel;
import se.strukturvy.geometry.MeanWidth;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.DotStamp;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;

/**
 * A feature below the size of a pixel, as the rectangle that covers as much as the feature would:
 * its inside, and what a pen covers around it (Steiner's formula for the area near a convex shape).
 */
final class DotShape {
  private double x;
  private double y;
  private double width;
  private double height;
  private double area;
  private double perimeter;
  private int times = 1;

  /** Square of how far the features that it stands for are strewn, pixels. */
  private double spread;

  /** Measures a ring; {@code bounds} has measured it already. */
  void measureRing(PackedGeometry shapes, int part, PixelTransform transform, PartLoader bounds) {
    int[] xy = shapes.coordinates();
    int from = 2 * shapes.firstVertex(part);
    int to = 2 * shapes.firstVertex(part + 1) - 2;
    double twice = 0;
    for (int i = from + 2; i < to; i += 2) {
      double ax = xy[i] - xy[from];
      double ay = xy[i + 1] - xy[from + 1];
      twice += ax * (xy[i + 3] - xy[from + 1]) - (xy[i + 2] - xy[from]) * ay;
    }
    place(bounds);
    area = Math.abs(twice) / 2 * transform.scale() * transform.scale();
    perimeter = MeanWidth.outline(shapes, part) * transform.scale();
  }

  /** Takes the means of a cell of small features. */
  void measureCell(DotLevel level, int cell, int row, boolean lines, PixelTransform transform) {
    double scale = transform.scale();
    x = transform.x(level.x(cell));
    y = transform.y(level.y(cell, row));
    width = level.width(cell) * scale;
    height = level.height(cell) * scale;
    times = level.count(cell);
    // Strewn at random over the cell, and seen from their middle.
    double side = level.cell() * scale;
    spread = side * side * (times - 1) / times;
    area = lines ? 0 : level.measure(cell, false) * scale * scale;
    perimeter = (lines ? level.measure(cell, true) : level.outline(cell)) * scale;
  }

  private void place(PartLoader bounds) {
    times = 1;
    spread = 0;
    width = bounds.width();
    height = bounds.height();
    x = bounds.minX() + width / 2;
    y = bounds.minY() + height / 2;
  }

  /** How many features it stands for. */
  int times() {
    return times;
  }

  /** Sets how many features it stands for. */
  void setTimes(int newTimes) {
    times = newTimes;
  }

  /** Whether a pen leaves nothing of the inside. */
  boolean isCovered(LineStroke edge) {
    return Math.max(width, height) <= edge.width();
  }

  /** Paints the inside. {@code colour} premultiplied. */
  void paintFill(int colour, PixelBand target) {
    double box = width * height;
    if (box > 0) {
      stamp(width, height, Math.min(1, area / box), colour, target);
    }
  }

  /** Paints what a pen covers along the ring. {@code colour} premultiplied. */
  void paintEdge(LineStroke edge, int colour, PixelBand target) {
    double pen = edge.width();
    double corners = cornerArea(edge.join()) * pen * pen / 4;
    double outer = area + perimeter * pen / 2 + corners;
    double wide = width + pen;
    double high = height + pen;
    double inside = Math.max(0, width - pen) * Math.max(0, height - pen);
    double shrink = Math.sqrt(outer / (wide * high));
    double strength = (outer - inside) / outer;
    stamp(wide * shrink, high * shrink, strength, colour, target);
  }

  /** What the outer corners of a rectangle add, in squares of half the pen's width. */
  private static double cornerArea(Join join) {
    return switch (join) {
      case MITRE -> 4;
      case ROUND -> Math.PI;
      case BEVEL -> 2;
    };
  }

  /** Measures an open line; {@code bounds} has measured it already. */
  void measureLine(Polyline line, PartLoader bounds) {
    place(bounds);
    area = 0;
    perimeter = 0;
    for (int i = 0; i + 1 < line.size(); i++) {
      perimeter += Math.hypot(line.x(i + 1) - line.x(i), line.y(i + 1) - line.y(i));
    }
  }

  /** Paints what a pen covers along an open line that is shorter than a pixel. */
  void paintLine(LineStroke pen, int colour, PixelBand target) {
    double w = pen.width();
    double caps = pen.cap() == Cap.BUTT ? 0 : pen.cap() == Cap.SQUARE ? w * w : Math.PI / 4 * w * w;
    double covered = perimeter * w + caps;
    double wide = width + w;
    double high = height + w;
    double shrink = Math.sqrt(Math.min(1, covered / (wide * high)));
    stamp(wide * shrink, high * shrink, 1, colour, target);
  }

  /** Paints a rectangle as often as there are features, thinned out over where they are. */
  private void stamp(double wide, double high, double strength, int colour, PixelBand target) {
    if (times == 1) {
      DotStamp.paint(target, x, y, wide, high, strength, 1, colour);
      return;
    }
    double w = Math.sqrt(wide * wide + spread);
    double h = Math.sqrt(high * high + spread);
    double thin = strength * wide * high / (w * h);
    DotStamp.paint(target, x, y, w, h, thin, times, colour);
  }
}
