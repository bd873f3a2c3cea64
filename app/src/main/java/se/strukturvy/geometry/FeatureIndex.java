package se.strukturvy.geometry;

/**
 * The index over the features of a chunk: by rows at first, which is ready in no time, and a tree
 * once that has been built. Safe for several threads.
 */
public final class FeatureIndex {
  /** Not known once there is a tree, which may serve the chunk when its shapes are gone. */
  private PackedGeometry chunk;

  private final Object sorting = new Object();
  private FeatureRows rows;
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
    FeatureRows plain = tree == null ? rows() : null;
    if (plain == null) {
      tree.query(window, marks);
    } else {
      plain.query(window, marks);
    }
  }

  /** Builds the tree, which takes a while; for a thread in the background. */
  public synchronized void build() {
    if (tree == null) {
      tree = PackedRTree.of(chunk);
      synchronized (sorting) {
        rows = null;
        chunk = null;
      }
    }
  }

  /** The rows of the features; null once there is a tree. */
  private FeatureRows rows() {
    synchronized (sorting) {
      if (tree == null && rows == null) {
        rows = FeatureRows.of(chunk);
      }
      return rows;
    }
  }
}
