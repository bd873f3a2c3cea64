package se.strukturvy.geometry;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/** Boxes and areas (of lines: lengths) of all features of a chunk, while it is summed up. */
final class FeatureSizes {
  private final PackedGeometry chunk;
  private final boolean lines;
  private final int[] boxes;
  private final float[] measures;
  private final float[] outlines;
  private final int minX;
  private final int minY;
  private final int maxX;
  private final int maxY;

  /** Measures a chunk; {@code all} is the box around it and all that are summed up with it. */
  FeatureSizes(PackedGeometry chunk, Envelope all) {
    this.chunk = chunk;
    minX = chunk.grid().toGridX(all.getMinX());
    minY = chunk.grid().toGridY(all.getMinY());
    maxX = chunk.grid().toGridX(all.getMaxX());
    maxY = chunk.grid().toGridY(all.getMaxY());
    lines = chunk.kind() == GeometryKind.LINE;
    boxes = new int[4 * chunk.size()];
    measures = new float[chunk.size()];
    outlines = lines ? null : new float[chunk.size()];
    for (int f = 0; f < chunk.size(); f++) {
      if (chunk.box(f, boxes, 4 * f)) {
        measures[f] = (float) (lines ? length(f) : area(f));
        if (!lines) {
          outlines[f] = (float) MeanWidth.outline(chunk, chunk.firstPart(f));
        }
      }
    }
  }

  int size() {
    return chunk.size();
  }

  int minX() {
    return minX;
  }

  int minY() {
    return minY;
  }

  long columns(int cell) {
    return ((long) maxX - minX) / cell + 1;
  }

  long rows(int cell) {
    return ((long) maxY - minY) / cell + 1;
  }

  /** The larger side of the box of the middle feature by size, grid steps. */
  int typicalSize() {
    int[] sides = new int[size()];
    for (int f = 0; f < sides.length; f++) {
      sides[f] = Math.max(0, Math.max(width(f), height(f)));
    }
    Arrays.sort(sides);
    return sides.length == 0 ? 0 : sides[sides.length / 2];
  }

  /** Whether a feature has one part and no side longer than {@code most}. */
  boolean fits(int f, double most) {
    return chunk.firstPart(f + 1) - chunk.firstPart(f) == 1
        && width(f) <= most
        && height(f) <= most;
  }

  /** Row times columns plus column of the cell in which a feature's middle lies. */
  long cellNumber(int f, int cell) {
    long row = (long) (middleY(f) / cell);
    return row * columns(cell) + (long) (middleX(f) / cell);
  }

  PackedGeometry chunk() {
    return chunk;
  }

  /** Writes the means of some features, the last bits of {@code keys}, into a cell of a level. */
  void fill(DotLevel level, int i, long number, long[] keys, int from, int to, int mask) {
    int cell = level.cell();
    long left = number % columns(cell) * cell;
    long below = number / columns(cell) * cell;
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;
    double m = 0;
    double outline = 0;
    for (int k = from; k < to; k++) {
      int f = (int) keys[k] & mask;
      x += middleX(f);
      y += middleY(f);
      w += width(f);
      h += height(f);
      m += measures[f];
      outline += lines ? 0 : outlines[f];
    }
    int n = to - from;
    double unit = lines ? cell : (double) cell * cell;
    double area = m / n / unit;
    level.set(i, n, x / n - left, y / n - below, w / n, h / n, area, outline / n / cell);
  }

  private int width(int f) {
    return boxes[4 * f + 2] - boxes[4 * f];
  }

  private int height(int f) {
    return boxes[4 * f + 3] - boxes[4 * f + 1];
  }

  private double middleX(int f) {
    return ((double) boxes[4 * f] + boxes[4 * f + 2]) / 2 - minX;
  }

  private double middleY(int f) {
    return ((double) boxes[4 * f + 1] + boxes[4 * f + 3]) / 2 - minY;
  }

  private double length(int f) {
    int[] xy = chunk.coordinates();
    int part = chunk.firstPart(f);
    double sum = 0;
    for (int i = 2 * chunk.firstVertex(part); i < 2 * chunk.firstVertex(part + 1) - 2; i += 2) {
      sum += Math.hypot((double) xy[i + 2] - xy[i], (double) xy[i + 3] - xy[i + 1]);
    }
    return sum;
  }

  private double area(int f) {
    int[] xy = chunk.coordinates();
    int part = chunk.firstPart(f);
    int from = 2 * chunk.firstVertex(part);
    double twice = 0;
    for (int i = from; i < 2 * chunk.firstVertex(part + 1) - 2; i += 2) {
      double ax = (double) xy[i] - xy[from];
      double ay = (double) xy[i + 1] - xy[from + 1];
      double bx = (double) xy[i + 2] - xy[from];
      double by = (double) xy[i + 3] - xy[from + 1];
      twice += ax * by - bx * ay;
    }
    return Math.abs(twice) / 2;
  }
}
