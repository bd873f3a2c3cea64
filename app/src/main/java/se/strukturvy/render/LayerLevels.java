package se.strukturvy.render;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.ShapeLevel;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.symbol.PixelTransform;

/**
 * The levels of shapes that have been made for the scales at which layers are looked at, as long as
 * the layers are there and memory has room.
 */
final class LayerLevels {
  /** People go between a few scales; the last levels of a chunk are kept. */
  private static final int MOST_KEPT = 2;

  /** Fewer vertices are drawn as quickly as they are. */
  private static final int FEW = 10_000;

  /** A level serves as long as its tolerance is at most this part of what cannot be seen. */
  private static final double COARSEST = 1.1;

  /** A coarser level is made where that of the best is less than this part. */
  private static final double FINE = 0.5;

  private final Detail detail;
  private final MemoryBudget.Account memory;
  private final Map<PackedGeometry, Kept> kept = new WeakHashMap<>();

  /** What there is of one chunk. */
  private static final class Kept {
    private final Deque<ShapeLevel> levels = new ArrayDeque<>();

    /** The largest tolerance, grid steps, at which a level does not pay. */
    private double full;
  }

  /**
   * Knows no levels yet.
   *
   * @param detail how much may be left out of a picture
   * @param memory where levels find room, or do not; null for as much as there is
   */
  LayerLevels(Detail detail, MemoryBudget memory) {
    this.detail = detail;
    this.memory = memory == null ? null : memory.open();
  }

  /** The same pass, drawn from the levels that there are for its picture. */
  LayerPass serve(LayerPass pass, PictureScale picture) {
    return pass.canBeThinned()
        ? pass.from(
            pass.content().chunks().stream()
                .map(chunk -> new DrawnChunk(find(chunk, picture), null))
                .toList())
        : pass;
  }

  private synchronized PackedGeometry find(PackedGeometry chunk, PictureScale picture) {
    ShapeLevel level = search(chunk, tolerance(chunk, picture));
    return level == null ? chunk : level.shapes();
  }

  /** The coarsest level that serves; null where there is none. */
  private ShapeLevel search(PackedGeometry chunk, double tolerance) {
    return kept.getOrDefault(chunk, new Kept()).levels.stream()
        .filter(level -> level.tolerance() <= COARSEST * tolerance)
        .max(Comparator.comparingDouble(ShapeLevel::tolerance))
        .orElse(null);
  }

  private double tolerance(PackedGeometry chunk, PictureScale picture) {
    return detail.thinning() / PixelTransform.of(chunk.grid(), picture).scale();
  }

  /**
   * Makes the levels from which a picture would be drawn faster, which takes a while.
   *
   * @param pass draws the layer; for what is drawn as sums no levels are made
   * @param sums knows the sums; where they are on their way it is too early for levels
   * @param cancelled asked for each chunk; when true, no more are made
   */
  void make(LayerPass pass, LayerSums sums, PictureScale picture, BooleanSupplier cancelled) {
    LayerContent content = pass.content();
    if (detail.thinning() > 0 && pass.canBeThinned() && !sums.areBeingMade(content, pass.rows())) {
      make(pass.with(sums.find(content, pass.rows())), picture, cancelled);
    }
  }

  private void make(LayerPass pass, PictureScale picture, BooleanSupplier cancelled) {
    List<PackedGeometry> chunks = pass.content().chunks();
    for (int c = 0; c < chunks.size() && !cancelled.getAsBoolean(); c++) {
      PackedGeometry chunk = chunks.get(c);
      double tolerance = tolerance(chunk, picture);
      if (isMissing(chunk, tolerance)
          && pass.drawnVertices(c, picture, detail.largestCell()) >= FEW) {
        keep(chunk, tolerance, ShapeLevel.of(chunk.holding(null), tolerance));
      }
    }
  }

  private synchronized boolean isMissing(PackedGeometry chunk, double tolerance) {
    ShapeLevel best = search(chunk, tolerance);
    return kept.getOrDefault(chunk, new Kept()).full < tolerance
        && (best == null || best.tolerance() < FINE * tolerance);
  }

  private synchronized void keep(PackedGeometry chunk, double tolerance, ShapeLevel level) {
    Kept here = kept.computeIfAbsent(chunk, c -> new Kept());
    if (level != null) {
      here.levels.addFirst(level);
      if (here.levels.size() > MOST_KEPT) {
        here.levels.removeLast();
      }
      if (!takeMemory()) {
        kept.values().forEach(all -> all.levels.removeIf(other -> !isForSameScale(other, level)));
      }
    }
    if (level == null || !takeMemory()) {
      here.levels.remove(level);
      here.full = Math.max(here.full, tolerance);
    }
    takeMemory();
  }

  /** Layers may have other grids; on the ground their tolerance is the same. */
  private static boolean isForSameScale(ShapeLevel a, ShapeLevel b) {
    double ratio =
        a.tolerance() * a.shapes().grid().step() / (b.tolerance() * b.shapes().grid().step());
    return ratio > 1 / COARSEST && ratio < COARSEST;
  }

  private boolean takeMemory() {
    return memory == null
        || memory.hold(
            kept.values().stream()
                .flatMap(all -> all.levels.stream())
                .mapToLong(ShapeLevel::bytes)
                .sum());
  }

  /** Makes room for shapes. */
  synchronized void drop() {
    kept.clear();
    if (memory != null) {
      memory.hold(0);
    }
  }
}
