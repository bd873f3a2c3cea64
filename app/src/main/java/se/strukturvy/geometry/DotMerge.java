package se.strukturvy.geometry;

import java.util.Arrays;
import java.util.List;

/** Makes one level of several; cells of the same place and group become one. */
final class DotMerge {
  private static final int CELL_BITS = 32;
  private static final int SOURCE_BITS = 8;

  private final List<DotLevel> sources;
  private final int cell;
  private final boolean lines;
  private long[] keys = new long[1024];

  /** Makes the level once it is known how many cells it has. */
  @FunctionalInterface
  interface Maker {
    DotLevel make(int[] rowStart, int cells);
  }

  /**
   * A merge.
   *
   * @param sources levels of the same ground, fewer than 256, with cells of that size or half of it
   * @param cell side of a cell, grid steps
   * @param lines whether the features are lines
   */
  DotMerge(List<DotLevel> sources, int cell, boolean lines) {
    this.sources = sources;
    this.cell = cell;
    this.lines = lines;
  }

  /** All that the sources have; the only source itself where it has the same cells. */
  DotLevel into(Maker maker) {
    if (sources.size() == 1 && sources.get(0).cell() == cell) {
      return sources.get(0);
    }
    int rows = 0;
    for (DotLevel source : sources) {
      int shift = shift(source);
      rows = Math.max(rows, (source.rows() + shift) >> shift);
    }
    // Sorting twice takes less time than what is thrown away when room is found on the way.
    int[] rowStart = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      rowStart[row + 1] = rowStart[row] + places(collect(row));
    }
    DotLevel level = maker.make(rowStart, rowStart[rows]);
    CellMeans means = new CellMeans();
    for (int row = 0; row < rows; row++) {
      fill(level, row, collect(row), means);
    }
    return level;
  }

  private int shift(DotLevel source) {
    return source.cell() == cell ? 0 : 1;
  }

  /** Sorts the cells of a row of the level by place and group; returns how many there are. */
  private int collect(int row) {
    int n = 0;
    for (int s = 0; s < sources.size(); s++) {
      DotLevel source = sources.get(s);
      int shift = shift(source);
      int from = source.rowStart(Math.min(source.rows(), row << shift));
      int to = source.rowStart(Math.min(source.rows(), (row + 1) << shift));
      if (n + to - from > keys.length) {
        keys = Arrays.copyOf(keys, 2 * (n + to - from));
      }
      for (int i = from; i < to; i++) {
        long place = (long) (source.column(i) >> shift) << FeatureGroups.BITS | source.group(i);
        keys[n++] = (place << SOURCE_BITS | s) << CELL_BITS | i;
      }
    }
    Arrays.sort(keys, 0, n);
    return n;
  }

  private static long place(long key) {
    return key >> CELL_BITS >> SOURCE_BITS;
  }

  private int places(int n) {
    int places = 0;
    for (int k = 0; k < n; k++) {
      places += k == 0 || place(keys[k]) != place(keys[k - 1]) ? 1 : 0;
    }
    return places;
  }

  private void fill(DotLevel level, int row, int n, CellMeans means) {
    int made = level.rowStart(row);
    for (int k = 0; k < n; ) {
      long place = place(keys[k]);
      means.clear();
      for (; k < n && place(keys[k]) == place; k++) {
        DotLevel source = sources.get((int) (keys[k] >> CELL_BITS) & (1 << SOURCE_BITS) - 1);
        int i = (int) keys[k];
        int first = row << shift(source);
        boolean upper = first < source.rows() && i >= source.rowStart(first + 1);
        source.addTo(means, i, upper ? first + 1 : first, lines);
      }
      int column = (int) (place >> FeatureGroups.BITS);
      level.place(made, column, (int) place & (1 << FeatureGroups.BITS) - 1);
      level.set(made++, row, means, lines);
    }
  }
}
