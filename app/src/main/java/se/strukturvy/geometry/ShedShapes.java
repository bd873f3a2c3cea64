package se.strukturvy.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is left of the shapes of a chunk that are not in memory: boxes, and the way to the file. */
final class ShedShapes {
  private final ShapeLoader loader;
  private final int[] boxes;
  private final int vertexCount;

  private ShedShapes(ShapeLoader loader, int[] boxes, int vertexCount) {
    this.loader = loader;
    this.boxes = boxes;
    this.vertexCount = vertexCount;
  }

  static ShedShapes of(PackedGeometry whole, ShapeLoader loader) {
    int[] boxes = new int[4 * whole.size()];
    for (int f = 0; f < whole.size(); f++) {
      whole.box(f, boxes, 4 * f);
    }
    return new ShedShapes(loader, boxes, whole.vertexCount());
  }

  int vertexCount() {
    return vertexCount;
  }

  long bytes() {
    return 4L * boxes.length;
  }

  boolean hasShape(int feature) {
    return boxes[4 * feature] <= boxes[4 * feature + 2];
  }

  boolean box(int feature, int[] box, int at) {
    System.arraycopy(boxes, 4 * feature, box, at, 4);
    return hasShape(feature);
  }

  /** Reads the features of {@code chunk} that are marked; null for all. */
  PackedGeometry read(PackedGeometry chunk, long[] marks) {
    long[] ids = new long[chunk.size()];
    int[] rows = new int[chunk.size()];
    int n = 0;
    for (int f = 0; f < ids.length; f++) {
      if (marks == null || ((f >> 6) < marks.length && (marks[f >> 6] & 1L << f) != 0)) {
        ids[n] = chunk.id(f);
        rows[n++] = chunk.row(f);
      }
    }
    ids = Arrays.copyOf(ids, n);
    List<PackedGeometry> read = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(
            chunk.grid(), FeatureNumbers.picked(ids, Arrays.copyOf(rows, n)), read::add);
    if (n > 0) {
      loader.load(ids, builder);
    }
    builder.flush();
    return read.get(0);
  }
}
