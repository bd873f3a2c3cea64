package se.strukturvy.geometry;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/** Boxes and areas (of lines: lengths) of the features of one chunk after the other. */
final class FeatureSizes {
  private final boolean lines;
  private final int minX;
  private final int minY;
  private final int maxX;
  private final int maxY;
  private PackedGeometry chunk;
  private int[] boxes = {};
  private float[] measures = {};
  private float[] outlines = {};

  /** Sizes of chunks that are like {@code first} and lie in the box {@code all}. */
  FeatureSizes(PackedGeometry first, Envelope all) {
    minX = first.grid().toGridX(all.getMinX());
    minY = first.grid().toGridY(all.getMinY());
    maxX = first.grid().toGridX(all.getMaxX());
    maxY = first.grid().toGridY(all.getMaxY());
    lines = first.kind() == GeometryKind.LINE;
  }

  /** Measures a chunk, instead of the one before. */
  void measure(PackedGeometry next) {
    chunk = next;
    if (measures.length < chunk.size()) {
      boxes = new int[4 * chunk.size()];
      measures = new float[chunk.size()];
      outlines = new float[lines ? 0 : chunk.size()];
    }
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

  boolean lines() {
    return lines;
  }

  /** Adds a feature to its cell. */
  void addTo(CellMeans cell, int f) {
    double x = minX + middleX(f);
    double y = minY + middleY(f);
    cell.add(1, x, y, width(f), height(f), measures[f], lines ? 0 : outlines[f]);
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
      double dx = (double) xy[i + 2] - xy[i];
      double dy = (double) xy[i + 3] - xy[i + 1];
      // Math.hypot guards against overflow, which takes five times as long.
      sum += Math.sqrt(dx * dx + dy * dy);
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
