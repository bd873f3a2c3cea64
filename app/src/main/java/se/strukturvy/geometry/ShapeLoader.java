package se.strukturvy.geometry;

/** Reads the shapes of some features anew from where they came. */
@FunctionalInterface
public interface ShapeLoader {
  /**
   * Reports each feature once, in the order of the layer.
   *
   * @param ids of the features, in the order of the layer
   */
  void load(long[] ids, GeometrySink sink);
}
