package se.strukturvy.geometry;

import java.util.Arrays;

/** Finds a place for a symbol or label: within an area, in the middle of a line, at a point. */
public final class InteriorPoint {
  private InteriorPoint() {}

  /**
   * The middle of a feature: of an area the centroid of its largest ring if that lies inside, else
   * the middle of the widest stretch inside at the ring's half height; of a line the point half way
   * along its longest part; of points the first.
   *
   * @return x and y on the grid; null for a feature without a shape
   */
  public static int[] of(PackedGeometry shapes, int feature) {
    int first = shapes.firstPart(feature);
    int end = shapes.firstPart(feature + 1);
    if (first == end) {
      return null;
    }
    return switch (shapes.kind(feature)) {
      case POLYGON -> ofArea(shapes, first, end);
      case LINE -> ofLine(shapes, longest(shapes, first, end));
      default -> {
        int at = 2 * shapes.firstVertex(first);
        yield new int[] {shapes.coordinates()[at], shapes.coordinates()[at + 1]};
      }
    };
  }

  private static int[] ofArea(PackedGeometry shapes, int first, int end) {
    int largest = first;
    double most = -1;
    for (int part = first; part < end; part++) {
      double area = moments(shapes, part)[0];
      if (area > most) {
        most = area;
        largest = part;
      }
    }
    double[] sums = moments(shapes, largest);
    int[] xy = shapes.coordinates();
    int start = 2 * shapes.firstVertex(largest);
    if (sums[0] <= 0) {
      return new int[] {xy[start], xy[start + 1]};
    }
    double x = xy[start] + sums[1] / (3 * sums[0]);
    double y = xy[start + 1] + sums[2] / (3 * sums[0]);
    return onRow(shapes, first, end, x, y);
  }

  /** Twice the area of a ring and three times its first moments, from the ring's first vertex. */
  private static double[] moments(PackedGeometry shapes, int part) {
    int[] xy = shapes.coordinates();
    int from = 2 * shapes.firstVertex(part);
    int to = 2 * shapes.firstVertex(part + 1);
    double[] sums = new double[3];
    for (int i = from; i + 3 < to; i += 2) {
      double ax = (double) xy[i] - xy[from];
      double ay = (double) xy[i + 1] - xy[from + 1];
      double bx = (double) xy[i + 2] - xy[from];
      double by = (double) xy[i + 3] - xy[from + 1];
      double cross = ax * by - bx * ay;
      sums[0] += cross;
      sums[1] += (ax + bx) * cross;
      sums[2] += (ay + by) * cross;
    }
    return sums;
  }

  /** The point itself if it lies inside, else the middle of the widest stretch inside its row. */
  private static int[] onRow(PackedGeometry shapes, int first, int end, double x, double y) {
    double[] crossings = crossings(shapes, first, end, y);
    double best = -1;
    double middle = x;
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      double width = crossings[i + 1] - crossings[i];
      double inset = Math.min(x - crossings[i], crossings[i + 1] - x);
      if (inset > 0.1 * width) {
        return new int[] {(int) Math.rint(x), (int) Math.rint(y)};
      }
      if (width > best) {
        best = width;
        middle = (crossings[i] + crossings[i + 1]) / 2;
      }
    }
    return new int[] {(int) Math.rint(middle), (int) Math.rint(y)};
  }

  /**
   * Where a row of the grid crosses the rings of an area: it lies inside from the first crossing to
   * the second, from the third to the fourth, and so on.
   *
   * @return columns of the grid in rising order
   */
  public static double[] crossings(PackedGeometry shapes, int feature, double row) {
    return crossings(shapes, shapes.firstPart(feature), shapes.firstPart(feature + 1), row);
  }

  private static double[] crossings(PackedGeometry shapes, int first, int end, double y) {
    int[] xy = shapes.coordinates();
    double[] found = new double[16];
    int n = 0;
    for (int part = first; part < end; part++) {
      int last = 2 * shapes.firstVertex(part + 1) - 2;
      for (int i = 2 * shapes.firstVertex(part); i < last; i += 2) {
        double ay = xy[i + 1];
        double by = xy[i + 3];
        if ((ay <= y) == (by > y)) {
          found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
          found[n++] = xy[i] + (y - ay) / (by - ay) * ((double) xy[i + 2] - xy[i]);
        }
      }
    }
    double[] sorted = Arrays.copyOf(found, n);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int longest(PackedGeometry shapes, int first, int end) {
    int longest = first;
    double most = -1;
    for (int part = first; part < end; part++) {
      double length = length(shapes, part, Double.POSITIVE_INFINITY, null);
      if (length > most) {
        most = length;
        longest = part;
      }
    }
    return longest;
  }

  private static int[] ofLine(PackedGeometry shapes, int part) {
    int at = 2 * shapes.firstVertex(part);
    int[] point = {shapes.coordinates()[at], shapes.coordinates()[at + 1]};
    double all = length(shapes, part, Double.POSITIVE_INFINITY, null);
    length(shapes, part, all / 2, point);
    return point;
  }

  /** The length of a part up to {@code stop}, whose place is written to {@code point}. */
  private static double length(PackedGeometry shapes, int part, double stop, int[] point) {
    int[] xy = shapes.coordinates();
    double sum = 0;
    int last = 2 * shapes.firstVertex(part + 1) - 2;
    for (int i = 2 * shapes.firstVertex(part); i < last; i += 2) {
      double dx = (double) xy[i + 2] - xy[i];
      double dy = (double) xy[i + 3] - xy[i + 1];
      double piece = Math.sqrt(dx * dx + dy * dy);
      if (sum + piece >= stop && piece > 0) {
        double t = (stop - sum) / piece;
        point[0] = (int) Math.rint(xy[i] + t * dx);
        point[1] = (int) Math.rint(xy[i + 1] + t * dy);
        return stop;
      }
      sum += piece;
    }
    return sum;
  }
}
