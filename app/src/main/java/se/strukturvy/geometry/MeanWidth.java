package se.strukturvy.geometry;

/**
 * The outline of what a shape is without its dents, from its widths in four directions: a convex
 * shape is pi times its mean width around (Cauchy). Right within five percent for rectangles turned
 * any way.
 */
public final class MeanWidth {
  private static final double DIAGONAL = Math.sqrt(0.5);

  private MeanWidth() {}

  /** The outline of a part's convex hull, grid steps. */
  public static double outline(PackedGeometry shapes, int part) {
    int[] xy = shapes.coordinates();
    int from = 2 * shapes.firstVertex(part);
    int to = 2 * shapes.firstVertex(part + 1);
    int lowX = xy[from];
    int lowY = xy[from + 1];
    int highX = lowX;
    int highY = lowY;
    // Sums of two coordinates fit in an int, as Quantization sees to it.
    int lowSum = lowX + lowY;
    int highSum = lowSum;
    int lowDifference = lowX - lowY;
    int highDifference = lowDifference;
    for (int i = from + 2; i < to; i += 2) {
      int x = xy[i];
      int y = xy[i + 1];
      lowX = Math.min(lowX, x);
      highX = Math.max(highX, x);
      lowY = Math.min(lowY, y);
      highY = Math.max(highY, y);
      lowSum = Math.min(lowSum, x + y);
      highSum = Math.max(highSum, x + y);
      lowDifference = Math.min(lowDifference, x - y);
      highDifference = Math.max(highDifference, x - y);
    }
    double upright = (double) highX - lowX + highY - lowY;
    double slanted = ((double) highSum - lowSum + highDifference - lowDifference) * DIAGONAL;
    return Math.PI / 4 * (upright + slanted);
  }
}
