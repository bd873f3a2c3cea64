package se.strukturvy.geometry;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A level of a {@link DotPyramid} in the making: chunk after chunk is summed up and added. */
final class DotSums {
  /** Features that are larger, in cells, are not summed up. */
  private static final double LARGEST = 1.1;

  private static final int FEATURE_BITS = 20;
  private static final int GROUP_BITS = 7;

  private final int cell;
  private final int rows;
  private final int originX;
  private final int originY;
  private final long[][] others;

  /**
   * Each sums up twice as many chunks as the next, or more: so a cell is copied only a few times.
   */
  private final Deque<Part> parts = new ArrayDeque<>();

  private long summed;

  /** What some chunks have been summed up to. */
  private record Part(DotLevel level, int chunks) {}

  /** A level without features; {@code sizes} knows the extent of all chunks. */
  DotSums(int cell, FeatureSizes sizes, int chunks) {
    this.cell = cell;
    rows = (int) sizes.rows(cell) + 1;
    others = new long[chunks][];
    originX = sizes.minX();
    originY = sizes.minY();
  }

  /** All that has been added. */
  DotLevel level() {
    while (parts.size() > 1) {
      mergeLast();
    }
    return parts.getLast().level();
  }

  private void mergeLast() {
    Part last = parts.removeLast();
    Part before = parts.removeLast();
    int chunks = before.chunks() + last.chunks();
    parts.addLast(new Part(merge(before.level(), last.level()), chunks));
  }

  /** How many features are summed up. */
  long summed() {
    return summed;
  }

  /** Adds the features of a chunk that are small enough, and takes note of the others. */
  void add(int chunk, FeatureSizes sizes, FeatureGroups groups) {
    int n = sizes.size();
    long[] large = new long[(n + 63) >> 6];
    long[] keys = new long[n];
    int small = 0;
    for (int f = 0; f < n; f++) {
      int group = groups.group(sizes.chunk(), f);
      if (group >= 0 && sizes.fits(f, LARGEST * cell)) {
        long place = sizes.cellNumber(f, cell) << GROUP_BITS | group;
        keys[small++] = place << FEATURE_BITS | f;
      } else {
        large[f >> 6] |= 1L << f;
      }
    }
    others[chunk] = large;
    summed += small;
    Arrays.sort(keys, 0, small);
    parts.addLast(new Part(sum(sizes, keys, small), 1));
    // As the digits of a binary number carry.
    for (int done = chunk + 1; (done & 1) == 0; done >>= 1) {
      mergeLast();
    }
  }

  private DotLevel sum(FeatureSizes sizes, long[] keys, int n) {
    int cells = 0;
    for (int i = 0; i < n; i++) {
      cells += i == 0 || keys[i] >> FEATURE_BITS != keys[i - 1] >> FEATURE_BITS ? 1 : 0;
    }
    int[] rowStart = new int[rows + 1];
    DotLevel sums = new DotLevel(cell, originX, originY, rowStart, cells, others);
    int made = 0;
    for (int i = 0; i < n; ) {
      int end = i + 1;
      while (end < n && keys[end] >> FEATURE_BITS == keys[i] >> FEATURE_BITS) {
        end++;
      }
      long place = keys[i] >> FEATURE_BITS;
      long number = place >> GROUP_BITS;
      sums.place(made, (int) (number % sizes.columns(cell)), (int) place & (1 << GROUP_BITS) - 1);
      sizes.fill(sums, made, number, keys, i, end, (1 << FEATURE_BITS) - 1);
      made++;
      rowStart[(int) (number / sizes.columns(cell)) + 1] = made;
      i = end;
    }
    for (int row = 1; row <= rows; row++) {
      rowStart[row] = Math.max(rowStart[row], rowStart[row - 1]);
    }
    return sums;
  }

  /** Both together; cells of the same place and group become one. */
  private DotLevel merge(DotLevel a, DotLevel b) {
    int[] rowStart = new int[rows + 1];
    mergeRows(a, b, rowStart, null);
    DotLevel both = new DotLevel(cell, originX, originY, rowStart, rowStart[rows], others);
    mergeRows(a, b, rowStart, both);
    return both;
  }

  /** Goes through both row by row; without {@code to} it only counts cells. */
  private void mergeRows(DotLevel a, DotLevel b, int[] rowStart, DotLevel to) {
    int made = 0;
    for (int row = 0; row < rows; row++) {
      int i = a.rowStart(row);
      int k = b.rowStart(row);
      int endA = a.rowStart(row + 1);
      int endB = b.rowStart(row + 1);
      while (i < endA || k < endB) {
        int order = i == endA ? 1 : k == endB ? -1 : a.compare(i, b, k);
        if (to != null) {
          to.copy(made, order <= 0 ? a : b, order <= 0 ? i : k);
          if (order == 0) {
            to.add(made, b, k);
          }
        }
        i += order <= 0 ? 1 : 0;
        k += order >= 0 ? 1 : 0;
        made++;
      }
      rowStart[row + 1] = made;
    }
  }
}
