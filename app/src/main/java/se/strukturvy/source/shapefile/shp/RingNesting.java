package se.strukturvy.source.shapefile.shp;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.index.strtree.STRtree;

/** Which rings of one polygon lie inside which. */
final class RingNesting {
  private static final int NONE = -1;
  private static final int FEW_RINGS = 32;

  /** No coordinate on Earth is larger. */
  private static final double FARTHEST = 1e30;

  /** Rounding may push a vertex of a hole through its shell, so several are asked. */
  private static final int VOTES = 9;

  private static final int FEW_VERTICES = 512;

  private final double[] xy;
  private final int[] starts;
  private final double[] areas;
  private final Envelope[] boxes;
  private final IndexedPointInAreaLocator[] locators;
  private final List<Integer> all;
  private STRtree tree;

  RingNesting(double[] xy, int[] starts, int count) {
    this.xy = xy;
    this.starts = starts;
    areas = new double[count];
    boxes = new Envelope[count];
    locators = new IndexedPointInAreaLocator[count];
    all = IntStream.range(0, count).boxed().toList();
    for (int r = 0; r < count; r++) {
      measure(r);
    }
  }

  boolean isClockwise(int ring) {
    return areas[ring] < 0;
  }

  /** In how many other rings a ring lies. */
  int depth(int ring) {
    int depth = 0;
    for (int other : around(ring)) {
      depth += holds(other, ring) ? 1 : 0;
    }
    return depth;
  }

  /** The smallest ring around another, or -1 when there is none. */
  int smallestAround(int ring, boolean clockwiseOnly) {
    int best = NONE;
    for (int other : around(ring)) {
      boolean smaller = best == NONE || Math.abs(areas[other]) < Math.abs(areas[best]);
      if (smaller && (!clockwiseOnly || isClockwise(other)) && holds(other, ring)) {
        best = other;
      }
    }
    return best;
  }

  /** Rings that may hold another; all of them where a tree would not pay. */
  @SuppressWarnings("unchecked")
  private List<Integer> around(int ring) {
    if (tree == null && boxes.length <= FEW_RINGS) {
      return all;
    }
    if (tree == null) {
      tree = new STRtree();
      all.stream().filter(r -> !boxes[r].isNull()).forEach(r -> tree.insert(boxes[r], r));
    }
    return boxes[ring].isNull() ? List.of() : tree.query(boxes[ring]);
  }

  /** Most of the inner ring's vertices lie inside; those on the border say nothing. */
  private boolean holds(int outer, int inner) {
    if (outer == inner
        || Math.abs(areas[outer]) <= Math.abs(areas[inner])
        || !boxes[outer].intersects(boxes[inner])) {
      return false;
    }
    int step = Math.max(1, (starts[inner + 1] - starts[inner]) / VOTES);
    int inside = 0;
    int outside = 0;
    for (int v = starts[inner]; v < starts[inner + 1]; v += step) {
      int where = locate(new Coordinate(xy[2 * v], xy[2 * v + 1]), outer);
      inside += where == Location.INTERIOR ? 1 : 0;
      outside += where == Location.EXTERIOR ? 1 : 0;
    }
    return inside > outside || (inside == outside && boxes[outer].contains(boxes[inner]));
  }

  private int locate(Coordinate point, int ring) {
    int first = starts[ring];
    int last = starts[ring + 1] - 1;
    if (last - first > FEW_VERTICES) {
      return locator(ring).locate(point);
    }
    RayCrossingCounter ray = new RayCrossingCounter(point);
    Coordinate from = new Coordinate(xy[2 * last], xy[2 * last + 1]);
    Coordinate to = new Coordinate();
    for (int v = first; v <= last; v++) {
      to.setX(xy[2 * v]);
      to.setY(xy[2 * v + 1]);
      ray.countSegment(from, to);
      from.setCoordinate(to);
    }
    return ray.getLocation();
  }

  /** For rings of so many vertices that each question must not walk through all of them. */
  private IndexedPointInAreaLocator locator(int ring) {
    if (locators[ring] == null) {
      int vertices = starts[ring + 1] - starts[ring];
      double[] closed = new double[2 * vertices + 2];
      System.arraycopy(xy, 2 * starts[ring], closed, 0, 2 * vertices);
      System.arraycopy(closed, 0, closed, 2 * vertices, 2);
      locators[ring] =
          new IndexedPointInAreaLocator(
              new GeometryFactory()
                  .createLinearRing(new PackedCoordinateSequence.Double(closed, 2, 0)));
    }
    return locators[ring];
  }

  private void measure(int ring) {
    int from = starts[ring];
    int last = starts[ring + 1] - 1;
    double x0 = xy[2 * from];
    double y0 = xy[2 * from + 1];
    double area = 0;
    Envelope box = new Envelope();
    boolean sane = true;
    for (int v = from; v <= last; v++) {
      int w = v == last ? from : v + 1;
      // Relative to the first vertex: northings of seven digits would eat the precision.
      area += (xy[2 * v] - x0) * (xy[2 * w + 1] - y0) - (xy[2 * w] - x0) * (xy[2 * v + 1] - y0);
      sane &= Math.abs(xy[2 * v]) < FARTHEST && Math.abs(xy[2 * v + 1]) < FARTHEST;
      box.expandToInclude(xy[2 * v], xy[2 * v + 1]);
    }
    if (!sane) {
      // NaN and numbers whose sum overflows have no order, which indexes must have.
      area = 0;
      box.setToNull();
    }
    areas[ring] = area;
    boxes[ring] = box;
  }
}
