package se.strukturvy.ui.map;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.locationtech.jts.geom.Coordinate;

/** Finds what lies at a point of the map, in the background. */
@FunctionalInterface
public interface Identifier {
  /**
   * All features of what is shown now that lie within a distance of a point.
   *
   * @param point in the map's system, east first
   * @param tolerance metres
   * @return the hits, those of the topmost layer first; may complete on any thread
   */
  CompletableFuture<List<IdentifiedFeature>> at(Coordinate point, double tolerance);
}
