package se.strukturvy.geometry;

import java.util.Arrays;

/**
 * A packed Hilbert R-tree over the features of a {@link PackedGeometry} (Kamel and Faloutsos, 1993)
 * in flat arrays.
 *
 * <p>Features are ordered along a Hilbert curve through their middles; each node holds the box of
 * sixteen features or nodes in a row. Features have no boxes of their own here: what a query finds
 * is a leaf that meets the window, so up to fifteen neighbours come along. That keeps the tree at
 * three bytes a feature.
 */
public final class PackedRTree {
  private static final int NODE = 16;

  private final int size;
  private final char[] order;
  private final int[] levelStart;
  private final int[] boxes;

  private PackedRTree(int size, char[] order, int[] levelStart, int[] boxes) {
    this.size = size;
    this.order = order;
    this.levelStart = levelStart;
    this.boxes = boxes;
  }

  /** Builds the tree of a chunk; features without a shape are left out. */
  static PackedRTree of(PackedGeometry chunk) {
    int[] box = new int[4 * chunk.size()];
    int[] all = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
    long[] keys = new long[chunk.size()];
    int n = 0;
    for (int f = 0; f < chunk.size(); f++) {
      if (chunk.box(f, box, 4 * f)) {
        enlarge(all, 0, box, 4 * f);
      }
    }
    double scale =
        65535.0 / Math.max(1.0, Math.max((double) all[2] - all[0], (double) all[3] - all[1]));
    for (int f = 0; f < chunk.size(); f++) {
      int at = 4 * f;
      if (box[at] <= box[at + 2]) {
        int x = (int) (((double) box[at] + box[at + 2] - 2.0 * all[0]) * 0.5 * scale);
        int y = (int) (((double) box[at + 1] + box[at + 3] - 2.0 * all[1]) * 0.5 * scale);
        keys[n++] = HilbertCurve.distance(x, y) << 16 | f;
      }
    }
    RadixSort.sort(keys, n, 16, 48);
    char[] order = new char[n];
    for (int i = 0; i < n; i++) {
      order[i] = (char) (keys[i] & 0xFFFF);
    }
    return pack(order, box);
  }

  private static PackedRTree pack(char[] order, int[] featureBoxes) {
    int n = order.length;
    int levels = 1;
    int total = 0;
    int count = nodes(n);
    while (count > 1) {
      total += count;
      levels++;
      count = nodes(count);
    }
    int[] start = new int[levels + 1];
    int[] boxes = new int[4 * (total + Math.max(1, count))];
    count = n;
    for (int level = 0; level < levels; level++) {
      int parents = nodes(count);
      start[level + 1] = start[level] + parents;
      for (int p = 0; p < parents; p++) {
        int to = 4 * (start[level] + p);
        Arrays.fill(boxes, to, to + 2, Integer.MAX_VALUE);
        Arrays.fill(boxes, to + 2, to + 4, Integer.MIN_VALUE);
        for (int c = p * NODE; c < Math.min(count, (p + 1) * NODE); c++) {
          if (level == 0) {
            enlarge(boxes, to, featureBoxes, 4 * order[c]);
          } else {
            enlarge(boxes, to, boxes, 4 * (start[level - 1] + c));
          }
        }
      }
      count = parents;
    }
    return new PackedRTree(n, order, start, boxes);
  }

  private static int nodes(int children) {
    return (children + NODE - 1) / NODE;
  }

  private static void enlarge(int[] box, int at, int[] other, int from) {
    box[at] = Math.min(box[at], other[from]);
    box[at + 1] = Math.min(box[at + 1], other[from + 1]);
    box[at + 2] = Math.max(box[at + 2], other[from + 2]);
    box[at + 3] = Math.max(box[at + 3], other[from + 3]);
  }

  /**
   * Marks every feature that may meet a window, and perhaps some that are near it.
   *
   * @param window lowest x, lowest y, highest x, highest y, on the chunk's grid
   * @param marks bit f (of word f / 64) is set for feature f; long enough for all features
   */
  public void query(int[] window, long[] marks) {
    if (size > 0) {
      int top = levelStart.length - 2;
      for (int node = levelStart[top]; node < levelStart[top + 1]; node++) {
        visit(top, node - levelStart[top], window, marks);
      }
    }
  }

  private void visit(int level, int node, int[] window, long[] marks) {
    int at = 4 * (levelStart[level] + node);
    if (boxes[at] > window[2]
        || boxes[at + 1] > window[3]
        || boxes[at + 2] < window[0]
        || boxes[at + 3] < window[1]) {
      return;
    }
    int first = node * NODE;
    if (level == 0) {
      for (int i = first; i < Math.min(size, first + NODE); i++) {
        marks[order[i] >> 6] |= 1L << order[i];
      }
      return;
    }
    int below = levelStart[level] - levelStart[level - 1];
    for (int child = first; child < Math.min(below, first + NODE); child++) {
      visit(level - 1, child, window, marks);
    }
  }
}
