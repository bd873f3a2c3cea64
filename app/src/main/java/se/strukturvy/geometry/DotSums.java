package se.strukturvy.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A level of a {@link DotPyramid} in the making: chunk after chunk is summed up and added.
 *
 * <p>A feature is summed up once, at the finest level that it is small enough for; the levels above
 * take it over with its cell.
 */
final class DotSums {
  /** Features that are larger, in cells, are not summed up. */
  private static final double LARGEST = 1.1;

  private static final int FEATURE_BITS = 20;

  /** So many chunks are kept apart before they become one: that takes little time, and memory. */
  private static final int MOST_PARTS = 24;

  private final DotSums finer;
  private final int cell;
  private final int rows;
  private final int originX;
  private final int originY;
  private final long[][] others;
  private final boolean lines;
  private final List<DotLevel> parts = new ArrayList<>();
  private long summed;
  private long left;

  /**
   * A level without features.
   *
   * @param finer the level below, with cells of half the size; null for the finest
   * @param cell side of a cell, grid steps; a power of two
   * @param sizes knows the extent of all chunks
   */
  DotSums(DotSums finer, int cell, FeatureSizes sizes, int chunks) {
    this.finer = finer;
    this.cell = cell;
    rows = (int) sizes.rows(cell) + 1;
    others = new long[chunks][];
    originX = sizes.minX();
    originY = sizes.minY();
    lines = sizes.lines();
  }

  /** How many features are drawn at all. */
  long features() {
    return summed() + left;
  }

  /** How many features are summed up. */
  long summed() {
    return summed + (finer == null ? 0 : finer.summed());
  }

  /**
   * All that has been added.
   *
   * @param below the finer level; null for the finest
   */
  DotLevel level(DotLevel below) {
    List<DotLevel> all = new ArrayList<>(parts);
    if (below != null) {
      all.add(below);
    }
    return merge(all);
  }

  private DotLevel merge(List<DotLevel> all) {
    return new DotMerge(all, cell, lines)
        .into((rowStart, cells) -> new DotLevel(cell, originX, originY, rowStart, cells, others));
  }

  /** Adds the features of a chunk that are small enough, and takes note of the others. */
  void add(int chunk, FeatureSizes sizes, FeatureGroups groups) {
    int n = sizes.size();
    long[] large = new long[(n + 63) >> 6];
    long[] candidates = finer == null ? null : finer.others[chunk];
    long[] keys = new long[candidates == null ? n : count(candidates)];
    int small = 0;
    for (int f = 0; f < n; f++) {
      if (candidates != null && (candidates[f >> 6] & 1L << f) == 0) {
        continue;
      }
      int group = groups.group(sizes.chunk(), f);
      if (group >= 0 && sizes.fits(f, LARGEST * cell)) {
        long place = sizes.cellNumber(f, cell) << FeatureGroups.BITS | group;
        keys[small++] = place << FEATURE_BITS | f;
      } else if (group >= 0) {
        large[f >> 6] |= 1L << f;
      }
    }
    others[chunk] = large;
    summed += small;
    left += count(large);
    if (small > 0) {
      Arrays.sort(keys, 0, small);
      parts.add(sum(sizes, keys, small));
    }
    if (parts.size() > MOST_PARTS) {
      DotLevel one = merge(parts);
      parts.clear();
      parts.add(one);
    }
  }

  private static int count(long[] marks) {
    int count = 0;
    for (long word : marks) {
      count += Long.bitCount(word);
    }
    return count;
  }

  private DotLevel sum(FeatureSizes sizes, long[] keys, int n) {
    int cells = 0;
    for (int i = 0; i < n; i++) {
      cells += i == 0 || keys[i] >> FEATURE_BITS != keys[i - 1] >> FEATURE_BITS ? 1 : 0;
    }
    int[] rowStart = new int[rows + 1];
    DotLevel sums = new DotLevel(cell, originX, originY, rowStart, cells, others);
    CellMeans means = new CellMeans();
    long columns = sizes.columns(cell);
    int made = 0;
    for (int i = 0; i < n; ) {
      long place = keys[i] >> FEATURE_BITS;
      means.clear();
      for (; i < n && keys[i] >> FEATURE_BITS == place; i++) {
        sizes.addTo(means, (int) keys[i] & (1 << FEATURE_BITS) - 1);
      }
      int row = (int) ((place >> FeatureGroups.BITS) / columns);
      int column = (int) ((place >> FeatureGroups.BITS) % columns);
      sums.place(made, column, (int) place & (1 << FeatureGroups.BITS) - 1);
      sums.set(made++, row, means, lines);
      rowStart[row + 1] = made;
    }
    for (int row = 1; row <= rows; row++) {
      rowStart[row] = Math.max(rowStart[row], rowStart[row - 1]);
    }
    return sums;
  }
}
