package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.raster.Polyline;

/**
 * The places for a level label that says where a line goes: on its end, or close to it; where that
 * is not seen, beside the line, a little back from the last point that is: further back it would
 * name what lies elsewhere. The steps are counted from the line's end, so that they stay with the
 * ground.
 *
 * @param path the line, device pixels
 * @param room what is in view, and what lies over it
 */
record LineEnd(Polyline path, SeenRoom room) {
  /** From one place to the next, pixels of 1/96 inch. */
  private static final double STEP = 16;

  /** How far back from the last point that is seen, pixels of 1/96 inch. */
  private static final double REACH = 3 * STEP;

  /** Between line and label, pixels of 1/96 inch. */
  private static final double GAP = 9;

  /** Where a line ends, device pixels. */
  static double x(Polyline path) {
    return path.x(path.size() - 1);
  }

  /** Where a line ends, device pixels. */
  static double y(Polyline path) {
    return path.y(path.size() - 1);
  }

  /** Left edge and top of capitals for each place, the best first. */
  List<double[]> places(LevelText text, LabelLook look) {
    List<double[]> places = new ArrayList<>(PointPlaces.centred(x(path), y(path), text));
    double step = STEP * look.pixel();
    double gap = GAP * look.pixel();
    double walked = 0;
    double last = Double.NaN;
    for (int i = path.size() - 2; i >= 0 && !(walked > last); i--) {
      double dx = path.x(i) - path.x(i + 1);
      double dy = path.y(i) - path.y(i + 1);
      double length = Math.hypot(dx, dy);
      double[] within = length == 0 ? null : seenPart(i + 1, dx, dy);
      if (within != null) {
        double first = Math.ceil((walked + within[0] * length) / step) * step - walked;
        double end = within[1] * length;
        for (double at = first; at <= end && !(walked + at > last); at += step) {
          double x = path.x(i + 1) + dx * at / length;
          double y = path.y(i + 1) + dy * at / length;
          if (Double.isNaN(last) && !room.covers(x, y)) {
            last = walked + at + REACH * look.pixel();
          }
          beside(x, y, -dy / length, dx / length, text, gap, places);
        }
      }
      walked += length;
    }
    return places;
  }

  /** A place on each side of the line, whose normal is (nx, ny). */
  private static void beside(
      double x, double y, double nx, double ny, LevelText text, double gap, List<double[]> places) {
    double away = (text.width() * Math.abs(nx) + text.height() * Math.abs(ny)) / 2 + gap;
    double up = ny > 0 ? -1 : 1;
    for (double side : new double[] {up, -up}) {
      places.add(
          new double[] {
            x + side * nx * away - text.width() / 2, y + side * ny * away - text.height() / 2
          });
    }
  }

  /** Which part of a piece of the line, from its vertex {@code i}, is seen; null for none. */
  private double[] seenPart(int i, double dx, double dy) {
    double[] part = {0, 1};
    boolean some =
        clip(path.x(i), dx, room.seen().minX(), room.seen().maxX(), part)
            && clip(path.y(i), dy, room.seen().minY(), room.seen().maxY(), part);
    return some ? part : null;
  }

  /** Narrows a part to where {@code from + t * by} lies between two bounds. */
  private static boolean clip(double from, double by, double low, double high, double[] part) {
    if (by == 0) {
      return from >= low && from <= high;
    }
    double a = (low - from) / by;
    double b = (high - from) / by;
    part[0] = Math.max(part[0], Math.min(a, b));
    part[1] = Math.min(part[1], Math.max(a, b));
    return part[0] <= part[1];
  }
}
