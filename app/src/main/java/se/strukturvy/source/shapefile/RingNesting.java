package se.strukturvy.source.shapefile;

import java.util.List;
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

  private final double[] xy;
  private final int[] starts;
  private final double[] areas;
  private final Envelope[] boxes;
  private final IndexedPointInAreaLocator[] locators;
  private STRtree tree;

  RingNesting(double[] xy, int[] starts, int count) {
    this.xy = xy;
    this.starts = starts;
    areas = new double[count];
    boxes = new Envelope[count];
    locators = new IndexedPointInAreaLocator[count];
    for (int r = 0; r < count; r++) {
      measure(r);
    }
  }

  boolean isClockwise(int ring) {
    return areas[ring] < 0;
  }

  boolean boxHolds(int outer, int inner) {
    return boxes[outer].contains(boxes[inner]);
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

  @SuppressWarnings("unchecked")
  private List<Integer> around(int ring) {
    if (tree == null) {
      tree = new STRtree();
      for (int r = 0; r < boxes.length; r++) {
        if (!boxes[r].isNull()) {
          tree.insert(boxes[r], r);
        }
      }
    }
    return boxes[ring].isNull() ? List.of() : tree.query(boxes[ring]);
  }

  private boolean holds(int outer, int inner) {
    if (outer == inner
        || Math.abs(areas[outer]) <= Math.abs(areas[inner])
        || !boxHolds(outer, inner)) {
      return false;
    }
    // Rings may touch: a vertex on the border tells nothing, the next one may.
    for (int v = starts[inner]; v < starts[inner + 1]; v++) {
      int where = locator(outer).locate(new Coordinate(xy[2 * v], xy[2 * v + 1]));
      if (where != Location.BOUNDARY) {
        return where == Location.INTERIOR;
      }
    }
    return true;
  }

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
    for (int v = from; v <= last; v++) {
      int w = v == last ? from : v + 1;
      // Relative to the first vertex: northings of seven digits would eat the precision.
      area += (xy[2 * v] - x0) * (xy[2 * w + 1] - y0) - (xy[2 * w] - x0) * (xy[2 * v + 1] - y0);
      if (Double.isFinite(xy[2 * v]) && Double.isFinite(xy[2 * v + 1])) {
        box.expandToInclude(xy[2 * v], xy[2 * v + 1]);
      }
    }
    areas[ring] = area;
    boxes[ring] = box;
  }
}
