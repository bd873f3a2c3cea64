package se.strukturvy.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * The features of a layer summed up in ever larger cells, so that a picture in which they are
 * smaller than pixels costs as much as it has pixels, however many they are.
 *
 * <p>A level takes the polygons and lines of one part that are hardly larger than its cells.
 */
public final class DotPyramid {
  /** A level with more cells for each feature would hardly be faster than the features. */
  private static final double MOST_CELLS = 0.75;

  /** A level that most features are too large for is of little use. */
  private static final double LEAST_SUMMED = 0.4;

  /** Features lie far apart where the first level that pays has cells so many times the finest. */
  private static final int SPARSE = 8;

  /** With fewer cells no further level is needed. */
  private static final int FEW_CELLS = 64;

  private static final int COLUMNS = Character.MAX_VALUE;

  private final List<DotLevel> levels;

  private DotPyramid(List<DotLevel> levels) {
    this.levels = List.copyOf(levels);
  }

  /** Sums one chunk up. */
  static DotPyramid of(PackedGeometry chunk) {
    return of(List.of(chunk), FeatureGroups.ONE);
  }

  /**
   * Sums chunks of one layer up, whose shapes are in memory; there are no levels for points, for
   * mixed shapes, and for chunks of different grids.
   */
  public static DotPyramid of(List<PackedGeometry> chunks, FeatureGroups groups) {
    if (chunks.isEmpty() || !chunks.stream().allMatch(chunk -> isAlike(chunk, chunks.get(0)))) {
      return new DotPyramid(List.of());
    }
    Envelope extent = new Envelope();
    chunks.forEach(chunk -> extent.expandToInclude(chunk.extent()));
    FeatureSizes sizes = new FeatureSizes(chunks.get(0), extent);
    List<DotSums> sums = new ArrayList<>();
    for (int c = 0; c < chunks.size(); c++) {
      sizes.measure(chunks.get(c));
      if (sums.isEmpty()) {
        start(sums, sizes, chunks.size());
      }
      for (DotSums level : sums) {
        level.add(c, sizes, groups);
      }
    }
    return new DotPyramid(worthKeeping(sums));
  }

  private static boolean isAlike(PackedGeometry chunk, PackedGeometry first) {
    boolean small = first.kind() == GeometryKind.POLYGON || first.kind() == GeometryKind.LINE;
    return small && chunk.kind() == first.kind() && chunk.grid().equals(first.grid());
  }

  /** Makes empty levels for features of typical sizes. */
  private static void start(List<DotSums> sums, FeatureSizes sizes, int chunks) {
    // Features of half a cell are the largest that share cells with others.
    int cell = 2 * Integer.highestOneBit(Math.max(1, sizes.typicalSize()));
    while (cell < 1 << 28 && sizes.columns(cell) * sizes.rows(cell) > FEW_CELLS) {
      if (sizes.columns(cell) < COLUMNS && sizes.rows(cell) < 4L * COLUMNS) {
        DotSums finer = sums.isEmpty() ? null : sums.get(sums.size() - 1);
        sums.add(new DotSums(finer, cell, sizes, chunks));
      }
      cell *= 2;
    }
  }

  private static List<DotLevel> worthKeeping(List<DotSums> sums) {
    List<DotLevel> levels = new ArrayList<>();
    DotLevel finest = null;
    DotLevel level = null;
    for (DotSums sum : sums) {
      level = sum.level(level);
      if (sum.summed() > LEAST_SUMMED * sum.features()) {
        finest = finest == null ? level : finest;
        if (level.size() < MOST_CELLS * sum.summed()) {
          levels.add(level);
        }
      }
    }
    // Features far apart share no cell for long; one by one a cell is still read much faster.
    if (finest != null && (levels.isEmpty() || levels.get(0).cell() > SPARSE * finest.cell())) {
      levels.add(0, finest);
    }
    return levels;
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
}
