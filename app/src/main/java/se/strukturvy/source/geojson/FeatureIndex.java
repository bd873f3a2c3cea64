package se.strukturvy.source.geojson;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.locationtech.jts.geom.Envelope;

/** Where the features of a file lie, in the file and on the map. Immutable. */
final class FeatureIndex {
  private final long[] offsets;
  private final long[] ids;
  private final double[] boxes;

  private FeatureIndex(long[] offsets, long[] ids, double[] boxes) {
    this.offsets = offsets;
    this.ids = ids;
    this.boxes = boxes;
  }

  int size() {
    return offsets.length;
  }

  /** Where a feature's object begins, in bytes. */
  long offset(int row) {
    return offsets[row];
  }

  long id(int row) {
    return ids[row];
  }

  /** The row of a feature's id; -1 when there is none. */
  int row(long id) {
    if (id >= 0 && id < ids.length && ids[(int) id] == id) {
      return (int) id;
    }
    for (int row = 0; row < ids.length; row++) {
      if (ids[row] == id) {
        return row;
      }
    }
    return -1;
  }

  /** False for a feature without a shape. */
  boolean meets(int row, Envelope window) {
    int at = row * 4;
    return boxes[at] <= window.getMaxX()
        && boxes[at + 2] >= window.getMinX()
        && boxes[at + 1] <= window.getMaxY()
        && boxes[at + 3] >= window.getMinY();
  }

  /** Collects features in file order. */
  static final class Builder {
    private long[] offsets = new long[256];
    private long[] ids = new long[256];
    private double[] boxes = new double[1024];
    private boolean allNumbered = true;
    private int size;

    int size() {
      return size;
    }

    /**
     * Adds a feature.
     *
     * @param id the number that the file gives it; null when it gives none
     * @param box null envelope without a shape
     */
    void add(long offset, Long id, Envelope box) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, size * 2);
        ids = Arrays.copyOf(ids, size * 2);
        boxes = Arrays.copyOf(boxes, size * 8);
      }
      offsets[size] = offset;
      allNumbered &= id != null;
      ids[size] = id == null ? 0 : id;
      // NaN meets no window.
      boxes[size * 4] = box.isNull() ? Double.NaN : box.getMinX();
      boxes[size * 4 + 1] = box.isNull() ? Double.NaN : box.getMinY();
      boxes[size * 4 + 2] = box.isNull() ? Double.NaN : box.getMaxX();
      boxes[size * 4 + 3] = box.isNull() ? Double.NaN : box.getMaxY();
      size++;
    }

    /** The index; features are numbered from 0 unless the file numbers each of them differently. */
    FeatureIndex build() {
      long[] stated = Arrays.copyOf(ids, size);
      boolean unique = allNumbered && Arrays.stream(stated).distinct().count() == size;
      return new FeatureIndex(
          Arrays.copyOf(offsets, size),
          unique ? stated : LongStream.range(0, size).toArray(),
          Arrays.copyOf(boxes, size * 4));
    }
  }
}
