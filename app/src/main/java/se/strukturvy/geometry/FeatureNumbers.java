package se.strukturvy.geometry;

import java.util.Arrays;

/** Ids and rows of the features of a chunk; mostly both simply run on. */
final class FeatureNumbers {
  private final int size;
  private final long first;
  private final long firstId;
  private final long[] ids;
  private final int[] rows;

  private FeatureNumbers(int size, long first, long firstId, long[] ids, int[] rows) {
    this.size = size;
    this.first = first;
    this.firstId = firstId;
    this.ids = ids;
    this.rows = rows;
  }

  /**
   * The numbers of a run of features.
   *
   * @param first the row of the first; the others follow
   * @param ids holds an id for each
   */
  static FeatureNumbers running(long first, long[] ids, int size) {
    boolean runs = true;
    for (int i = 1; i < size && runs; i++) {
      runs = ids[i] == ids[0] + i;
    }
    long[] kept = runs ? null : Arrays.copyOf(ids, size);
    return new FeatureNumbers(size, first, size == 0 ? 0 : ids[0], kept, null);
  }

  /** The numbers of some features that are picked out of a layer. */
  static FeatureNumbers picked(long[] ids, int[] rows) {
    return new FeatureNumbers(ids.length, rows.length == 0 ? 0 : rows[0], 0, ids, rows);
  }

  int size() {
    return size;
  }

  long first() {
    return first;
  }

  long id(int feature) {
    return ids == null ? firstId + feature : ids[feature];
  }

  int row(int feature) {
    return rows == null ? (int) first + feature : rows[feature];
  }

  long bytes() {
    return (ids == null ? 0 : 8L * size) + (rows == null ? 0 : 4L * size);
  }
}
