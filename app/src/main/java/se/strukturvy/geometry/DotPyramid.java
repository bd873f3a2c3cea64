package se.strukturvy.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features of a chunk summed up in ever larger cells, so that a picture in which they are
 * smaller than pixels costs as much as it has pixels, however many they are.
 *
 * <p>A level takes the polygons and lines of one part that are at most twice as large as its cells.
 */
public final class DotPyramid {
  /** A level with more cells for each feature would hardly be faster than the features. */
  private static final double MOST_CELLS = 0.75;

  /** Features lie far apart where the first level that pays has cells so many times the finest. */
  private static final int SPARSE = 8;

  /** With fewer cells no further level is needed. */
  private static final int FEW_CELLS = 64;

  private static final int COLUMNS = Character.MAX_VALUE;

  private final List<DotLevel> levels;

  private DotPyramid(List<DotLevel> levels) {
    this.levels = List.copyOf(levels);
  }

  /** Sums a chunk up; there are no levels for points and for mixed shapes. */
  static DotPyramid of(PackedGeometry chunk) {
    List<DotLevel> levels = new ArrayList<>();
    if (chunk.kind() == GeometryKind.POLYGON || chunk.kind() == GeometryKind.LINE) {
      FeatureSizes sizes = new FeatureSizes(chunk);
      int cell = sizes.typicalSize() / 2;
      cell = Integer.highestOneBit(Math.max(1, cell));
      DotLevel level = null;
      DotLevel finest = null;
      while (cell < 1 << 28 && (level == null || level.size() > FEW_CELLS)) {
        if (sizes.columns(cell) < COLUMNS && sizes.rows(cell) < 4L * COLUMNS) {
          level = sum(sizes, cell);
          finest = finest == null ? level : finest;
          if (level.size() < MOST_CELLS * chunk.size()) {
            levels.add(level);
          }
        }
        cell *= 2;
      }
      // Features far apart share no cell for long; one by one a cell is still read much faster.
      if (finest != null && (levels.isEmpty() || levels.get(0).cell() > SPARSE * finest.cell())) {
        levels.add(0, finest);
      }
    }
    return new DotPyramid(levels);
  }

  /** The coarsest level with cells of at most that many grid steps; null when there is none. */
  public DotLevel level(double largestCell) {
    DotLevel best = null;
    for (DotLevel level : levels) {
      if (level.cell() <= largestCell) {
        best = level;
      }
    }
    return best;
  }

  private static DotLevel sum(FeatureSizes sizes, int cell) {
    int n = sizes.size();
    long[] others = new long[(n + 63) >> 6];
    long[] keys = new long[n];
    int small = 0;
    for (int f = 0; f < n; f++) {
      if (sizes.fits(f, 2.0 * cell)) {
        keys[small++] = sizes.cellNumber(f, cell) << 20 | f;
      } else {
        others[f >> 6] |= 1L << f;
      }
    }
    Arrays.sort(keys, 0, small);
    int cells = 0;
    for (int i = 0; i < small; i++) {
      cells += i == 0 || keys[i] >> 20 != keys[i - 1] >> 20 ? 1 : 0;
    }
    int[] rowStart = new int[(int) sizes.rows(cell) + 2];
    DotLevel level = new DotLevel(cell, sizes.minX(), sizes.minY(), rowStart, cells, others);
    int made = 0;
    for (int i = 0; i < small; ) {
      int end = i + 1;
      while (end < small && keys[end] >> 20 == keys[i] >> 20) {
        end++;
      }
      int row = sizes.fill(level, made, keys, i, end);
      made++;
      rowStart[row + 1] = made;
      i = end;
    }
    for (int row = 1; row < rowStart.length; row++) {
      rowStart[row] = Math.max(rowStart[row], rowStart[row - 1]);
    }
    return level;
  }
}
