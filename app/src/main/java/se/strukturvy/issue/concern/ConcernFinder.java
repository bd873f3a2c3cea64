package se.strukturvy.issue.concern;

import org.locationtech.jts.geom.Geometry;

/** Finds out whom a geometry concerns. */
@FunctionalInterface
public interface ConcernFinder {
  /**
   * The municipalities that a geometry meets.
   *
   * @param geometry in SWEREF 99 TM, east first; null for none
   */
  Concern concernOf(Geometry geometry);
}
