package se.strukturvy.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import se.strukturvy.geometry.DotPyramid;
import se.strukturvy.geometry.FeatureGroups;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.LayerContent;

/**
 * The small features of whole layers summed up for the rules that draw them, as long as the layers
 * are there.
 */
final class LayerSums {
  /** Rules change with the scale; the last ones are kept. */
  private static final int MOST_KEPT = 2;

  /** Fewer features are drawn as quickly one by one. */
  private static final int FEW = 2000;

  /** By the first chunk of the layer, which nothing else has. */
  private final Map<PackedGeometry, Deque<Sums>> kept = new WeakHashMap<>();

  /** Sums for some rules; null while they are being made. */
  private record Sums(int chunks, RuleRows rows, DotPyramid pyramid) {
    boolean isLit() {
      return rows instanceof LitRows;
    }
  }

  /** The sums of all chunks that are in memory; null where they have not been made. */
  synchronized DotPyramid find(LayerContent content, RuleRows rows) {
    Sums sums = content.chunks().isEmpty() ? null : search(content, rows);
    return sums == null ? null : sums.pyramid();
  }

  /** Whether sums are being made, but are not there yet. */
  synchronized boolean areBeingMade(LayerContent content, RuleRows rows) {
    Sums sums = content.chunks().isEmpty() ? null : search(content, rows);
    return sums != null && sums.pyramid() == null;
  }

  private Sums search(LayerContent content, RuleRows rows) {
    for (Sums sums : kept.getOrDefault(content.chunks().get(0), new ArrayDeque<>())) {
      if (sums.chunks() == content.chunks().size() && sums.rows().equals(rows)) {
        return sums;
      }
    }
    return null;
  }

  /** Takes the making of sums on; false where they are there, on their way or not worth it. */
  synchronized boolean begin(LayerContent content, RuleRows rows, int rules) {
    long features = content.chunks().stream().mapToLong(PackedGeometry::size).sum();
    boolean fit = content.complete() && rows.isLasting() && rules <= FeatureGroups.MOST;
    if (!fit || features < FEW || search(content, rows) != null) {
      return false;
    }
    keep(content, new Sums(content.chunks().size(), rows, null));
    return true;
  }

  /** Makes the sums that were taken on, which takes a while. */
  void make(LayerContent content, RuleRows rows) {
    List<PackedGeometry> held = content.chunks().stream().filter(PackedGeometry::isHeld).toList();
    DotPyramid pyramid = DotPyramid.of(held, rows::rule);
    keep(content, new Sums(content.chunks().size(), rows, pyramid));
  }

  private synchronized void keep(LayerContent content, Sums sums) {
    Deque<Sums> all = kept.computeIfAbsent(content.chunks().get(0), c -> new ArrayDeque<>());
    all.removeIf(old -> old.rows().equals(sums.rows()) || old.chunks() != sums.chunks());
    all.addFirst(sums);
    // What is around lit features is kept beside them, and only that of now.
    boolean lit = sums.isLit();
    all.stream()
        .filter(each -> each.isLit() == lit)
        .skip(lit ? 1 : MOST_KEPT)
        .toList()
        .forEach(all::remove);
  }
}
