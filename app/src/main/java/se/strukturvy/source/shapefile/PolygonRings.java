package se.strukturvy.source.shapefile;

import java.util.Arrays;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/**
 * Sorts the rings of one polygon record into shells and the holes of each.
 *
 * <p>The specification (page 8) says that shells run clockwise and holes the other way. So one
 * clockwise ring is the shell of all the others, and with several each hole goes to the smallest
 * shell around it. When all rings run the same way the directions say nothing: a ring inside an odd
 * number of others is then a hole.
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
    Arrays.fill(owner, 0, count, SHELL);
    RingNesting nesting = new RingNesting(xy, starts, count);
    int clockwise = 0;
    int shell = 0;
    for (int r = 0; r < count; r++) {
      if (nesting.isClockwise(r)) {
        clockwise++;
        shell = r;
      }
    }
    for (int r = 0; r < count; r++) {
      if (clockwise == 1) {
        owner[r] = r != shell && nesting.boxHolds(shell, r) ? shell : SHELL;
      } else if (clockwise > 1 && clockwise < count) {
        owner[r] = nesting.isClockwise(r) ? SHELL : nesting.smallestAround(r, true);
      } else if (nesting.depth(r) % 2 == 1) {
        owner[r] = nesting.smallestAround(r, false);
      }
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
