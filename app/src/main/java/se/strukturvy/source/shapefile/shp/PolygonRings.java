package se.strukturvy.source.shapefile.shp;

import java.util.Arrays;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/**
 * Sorts the rings of one polygon record into shells and the holes of each.
 *
 * <p>The specification (page 8) says that shells run clockwise and holes the other way: each hole
 * goes to the smallest shell around it. When all rings run the same way, or a hole lies in no
 * shell, the directions say nothing: a ring inside an odd number of others is then a hole.
 */
final class PolygonRings {
  private static final int SHELL = -1;
  private static final int NONE = -1;

  private double[] ring = new double[256];
  private int[] owner = new int[16];
  private int[] firstHole = new int[16];
  private int[] nextHole = new int[16];

  /**
   * Reports the rings, each shell followed by its holes.
   *
   * @param xy the vertices of all rings
   * @param starts the first vertex of each ring, and as one more the number of vertices
   */
  void report(double[] xy, int[] starts, int count, GeometrySink sink) {
    if (count == 1 && starts[0] == 0) {
      sink.part(PartRole.SHELL, xy, starts[1]);
      return;
    }
    if (owner.length < count) {
      owner = new int[count * 2];
      firstHole = new int[count * 2];
      nextHole = new int[count * 2];
    }
    findOwners(xy, starts, count);
    chainHoles(count);
    for (int r = 0; r < count; r++) {
      if (owner[r] == SHELL) {
        part(PartRole.SHELL, xy, starts[r], starts[r + 1], sink);
        for (int h = firstHole[r]; h != NONE; h = nextHole[h]) {
          part(PartRole.HOLE, xy, starts[h], starts[h + 1], sink);
        }
      }
    }
  }

  /** Reports one run of vertices from a copy, since the sink may change what it gets. */
  void part(PartRole role, double[] xy, int from, int to, GeometrySink sink) {
    int numbers = 2 * (to - from);
    if (ring.length < numbers) {
      ring = new double[numbers + numbers / 2];
    }
    System.arraycopy(xy, 2 * from, ring, 0, numbers);
    sink.part(role, ring, to - from);
  }

  private void findOwners(double[] xy, int[] starts, int count) {
    RingNesting nesting = new RingNesting(xy, starts, count);
    if (!byDirection(nesting, count)) {
      byContainment(nesting, count);
    }
  }

  /** False when the directions make no sense. */
  private boolean byDirection(RingNesting nesting, int count) {
    int clockwise = 0;
    for (int r = 0; r < count; r++) {
      owner[r] = SHELL;
      clockwise += nesting.isClockwise(r) ? 1 : 0;
    }
    if (clockwise == 0 || clockwise == count) {
      return false;
    }
    for (int r = 0; r < count; r++) {
      if (!nesting.isClockwise(r)) {
        owner[r] = nesting.smallestAround(r, true);
        if (owner[r] == NONE) {
          return false;
        }
      }
    }
    return true;
  }

  private void byContainment(RingNesting nesting, int count) {
    for (int r = 0; r < count; r++) {
      owner[r] = nesting.depth(r) % 2 == 1 ? nesting.smallestAround(r, false) : SHELL;
    }
  }

  private void chainHoles(int count) {
    Arrays.fill(firstHole, 0, count, NONE);
    for (int r = count - 1; r >= 0; r--) {
      if (owner[r] != SHELL) {
        nextHole[r] = firstHole[owner[r]];
        firstHole[owner[r]] = r;
      }
    }
  }
}
