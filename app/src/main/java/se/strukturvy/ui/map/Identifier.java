package se.strukturvy.ui.map;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.strukturvy.map.Layer;
import se.strukturvy.map.MapSnapshot;

/** Finds what lies under a pixel of the map, in the background. */
@FunctionalInterface
public interface Identifier {
  /**
   * All features that are drawn within a few pixels of a point.
   *
   * @param shown what is on the map
   * @param x pixels right of the view's left edge
   * @param y pixels below its upper edge
   * @return the hits, those of the topmost layer first; may complete on any thread
   */
  CompletableFuture<List<IdentifiedFeature>> at(MapSnapshot shown, double x, double y);

  /**
   * One feature of a layer, in the map's system.
   *
   * @return nothing where it is no longer there; may complete on any thread
   */
  default CompletableFuture<List<IdentifiedFeature>> feature(Layer layer, long id) {
    return CompletableFuture.completedFuture(List.of());
  }
}
