package se.strukturvy.geometry;

/**
 * The index over the features of a chunk: box by box at first, which is ready in no time, and a
 * tree once that has been built. Safe for several threads.
 */
public final class FeatureIndex {
  /** Not known once there is a tree, which may serve the chunk when its shapes are gone. */
  private PackedGeometry chunk;

  private final Object boxing = new Object();
  private FeatureBoxes boxes;
  private volatile PackedRTree tree;

  FeatureIndex(PackedGeometry chunk) {
    this.chunk = chunk;
  }

  /**
   * Marks every feature that may meet a window, and perhaps some that are near it. Does not wait
   * for a tree that is being built.
   *
   * @param window lowest x, lowest y, highest x, highest y, on the chunk's grid
   * @param marks bit f (of word f / 64) is set for feature f; long enough for all features
   */
  public void query(int[] window, long[] marks) {
    FeatureBoxes plain = tree == null ? boxes() : null;
    if (plain == null) {
      tree.query(window, marks);
    } else {
      plain.query(window, marks);
    }
  }

  /** Builds the tree, which takes a while; for a thread in the background. */
  public synchronized void build() {
    FeatureBoxes plain = boxes();
    if (plain != null) {
      tree = PackedRTree.of(plain);
      synchronized (boxing) {
        boxes = null;
        chunk = null;
      }
    }
  }

  /** The boxes, one after another; null once there is a tree. */
  private FeatureBoxes boxes() {
    synchronized (boxing) {
      if (tree == null && boxes == null) {
        boxes = FeatureBoxes.of(chunk);
      }
      return boxes;
    }
  }
}
