package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.geometry.InteriorPoint;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.symbol.PixelTransform;

/**
 * Finds room for an area's label in the part of the area that is seen, where the area's middle is
 * not. Rooms are looked for on rows and columns that are tied to the ground, so that a label stays
 * while the map is moved, as long as there is room.
 *
 * @param room what is seen
 * @param step from row to row, device pixels
 */
record VisiblePlace(SeenRoom room, double step) {
  /** Kept free between the label and the edge of the area or the picture, in parts of a step. */
  private static final double CLEAR = 0.2;

  /**
   * The room that is nearest to the area's middle.
   *
   * @param homeX the area's middle, device pixels
   * @param homeY the same
   * @param wide width of the label
   * @param high height of the label
   * @return the middle of the room; null where none is large enough
   */
  double[] find(
      PackedGeometry shapes,
      int feature,
      PixelTransform transform,
      double homeX,
      double homeY,
      double wide,
      double high) {
    double halfHeight = high / 2 + CLEAR * step;
    double halfWidth = wide / 2 + CLEAR * step;
    double[] best = null;
    double least = Double.POSITIVE_INFINITY;
    double top = room.seen().minY() + halfHeight;
    double offset = transform.offsetY();
    double first = offset + Math.ceil((top - offset) / step) * step;
    for (double y = first; y <= room.seen().maxY() - halfHeight; y += step) {
      for (double[] free : free(shapes, feature, transform, y, halfHeight)) {
        double low = free[0] + halfWidth;
        double most = free[1] - halfWidth;
        double x = snapped(homeX, low, most, transform.offsetX());
        double away = Math.hypot(x - homeX, y - homeY);
        if (low <= most && away < least) {
          least = away;
          best = new double[] {x, y};
        }
      }
    }
    return best;
  }

  /** The place nearest to the middle, on a column that is tied to the ground if there is one. */
  private double snapped(double home, double low, double high, double origin) {
    if (home >= low && home <= high) {
      return home;
    }
    double column = (home < low ? low : high) - origin;
    double onGround =
        (home < low ? Math.ceil(column / step) : Math.floor(column / step)) * step + origin;
    return onGround >= low && onGround <= high ? onGround : home < low ? low : high;
  }

  /** Stretches of a strip of the view over which nothing lies. */
  private List<double[]> uncovered(double top, double bottom) {
    List<double[]> free = List.of(new double[] {room.seen().minX(), room.seen().maxX()});
    for (LabelBox box : room.covered()) {
      if (box.minY() < bottom && box.maxY() > top) {
        List<double[]> left = new ArrayList<>();
        for (double[] stretch : free) {
          left.add(new double[] {stretch[0], Math.min(stretch[1], box.minX())});
          left.add(new double[] {Math.max(stretch[0], box.maxX()), stretch[1]});
        }
        left.removeIf(stretch -> stretch[0] >= stretch[1]);
        free = left;
      }
    }
    return free;
  }

  /** Stretches of the view where a strip around a row lies inside the area. */
  private List<double[]> free(
      PackedGeometry shapes, int feature, PixelTransform transform, double y, double half) {
    List<double[]> inside = uncovered(y - half, y + half);
    for (double row : new double[] {y, y - half, y + half}) {
      double[] columns = InteriorPoint.crossings(shapes, feature, transform.gridRow(row));
      List<double[]> common = new ArrayList<>();
      for (int i = 0; i + 1 < columns.length; i += 2) {
        for (double[] stretch : inside) {
          double from = Math.max(stretch[0], transform.x(columns[i]));
          double to = Math.min(stretch[1], transform.x(columns[i + 1]));
          if (from < to) {
            common.add(new double[] {from, to});
          }
        }
      }
      inside = common;
    }
    return inside;
  }
}
