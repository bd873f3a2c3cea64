package se.strukturvy.geometry;

import java.util.Arrays;

/**
 * The shapes of a chunk without the vertices that cannot be seen at some scale, so that a picture
 * costs as much as it has pixels and not as the file has vertices.
 *
 * @param tolerance vertices are left out whose triangle with their neighbours is smaller than half
 *     the square of this, grid steps
 * @param shapes the same features with fewer vertices
 */
public record ShapeLevel(double tolerance, PackedGeometry shapes) {
  /** A level with more vertices would hardly be faster than the full shapes. */
  private static final double MOST_VERTICES = 0.9;

  /** Of so many features one is looked at to see whether a level pays. */
  private static final int SAMPLE = 16;

  /**
   * Makes the level of a chunk whose shapes are in memory.
   *
   * @return null where hardly any vertex can be left out
   */
  public static ShapeLevel of(PackedGeometry chunk, double tolerance) {
    double part = part(chunk, tolerance);
    return part > MOST_VERTICES
        ? null
        : new ShapeLevel(tolerance, chunk.thinned(new Visvalingam(tolerance), part));
  }

  /** Which part of the vertices a level would have, roughly; 1 for points. */
  static double part(PackedGeometry chunk, double tolerance) {
    Visvalingam thinning = new Visvalingam(tolerance);
    int step = Math.max(1, Math.min(SAMPLE, chunk.size() / SAMPLE));
    int[] left = new int[0];
    double all = 0;
    double kept = 0;
    for (int f = 0; f < chunk.size(); f += step) {
      int vertices =
          chunk.firstVertex(chunk.firstPart(f + 1)) - chunk.firstVertex(chunk.firstPart(f));
      if (2 * vertices > left.length) {
        left = Arrays.copyOf(left, 4 * vertices);
      }
      all += vertices;
      kept += chunk.thin(f, thinning, left, 0, null);
    }
    return all == 0 ? 1 : kept / all;
  }

  /** The memory that it takes, bytes. */
  public long bytes() {
    return shapes.shapeBytes();
  }
}
