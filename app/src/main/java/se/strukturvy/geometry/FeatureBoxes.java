package se.strukturvy.geometry;

/**
 * The boxes around the features of a chunk, in file order: an index that is made in no time, until
 * there is a {@link PackedRTree}.
 */
final class FeatureBoxes {
  /** Lowest x, lowest y, highest x, highest y of each feature; inverted without a shape. */
  private final int[] boxes;

  private FeatureBoxes(int[] boxes) {
    this.boxes = boxes;
  }

  static FeatureBoxes of(PackedGeometry chunk) {
    int[] boxes = new int[4 * chunk.size()];
    for (int f = 0; f < chunk.size(); f++) {
      chunk.box(f, boxes, 4 * f);
    }
    return new FeatureBoxes(boxes);
  }

  /** How many features there are. */
  int size() {
    return boxes.length / 4;
  }

  /** The boxes, four numbers each. Shared for speed: never write to it. */
  int[] all() {
    return boxes;
  }

  /** Marks every feature whose box meets a window, as {@link PackedRTree#query} does. */
  void query(int[] window, long[] marks) {
    for (int f = 0, at = 0; at < boxes.length; f++, at += 4) {
      if (boxes[at] <= window[2]
          && boxes[at + 1] <= window[3]
          && boxes[at + 2] >= window[0]
          && boxes[at + 3] >= window[1]) {
        marks[f >> 6] |= 1L << f;
      }
    }
  }
}
