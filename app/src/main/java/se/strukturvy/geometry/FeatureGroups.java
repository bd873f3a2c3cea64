package se.strukturvy.geometry;

/** Sorts features into groups that are drawn alike. */
@FunctionalInterface
public interface FeatureGroups {
  /** The most groups there can be. */
  int MOST = 100;

  /** Bits that the number of a group takes. */
  int BITS = 7;

  /** All features are drawn alike. */
  FeatureGroups ONE = (chunk, feature) -> 0;

  /** The number of a feature's group, below {@link #MOST}; -1 for one that is not drawn. */
  int group(PackedGeometry chunk, int feature);
}
