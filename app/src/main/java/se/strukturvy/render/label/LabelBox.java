package se.strukturvy.render.label;

/**
 * A rectangle that a piece of a label takes, in device pixels from the picture's upper left corner.
 */
public record LabelBox(double minX, double minY, double maxX, double maxY) {
  /** The square around a point, as far as its symbol reaches. */
  static LabelBox around(double x, double y, double reach) {
    return new LabelBox(x - reach, y - reach, x + reach, y + reach);
  }

  /** Whether the insides of two boxes meet. */
  public boolean overlaps(LabelBox other) {
    return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
  }

  /** Whether the box lies in a picture of that size. */
  public boolean within(double width, double height) {
    return minX >= 0 && minY >= 0 && maxX <= width && maxY <= height;
  }

  /** Whether all of the box lies in another. */
  boolean within(LabelBox other) {
    return minX >= other.minX && minY >= other.minY && maxX <= other.maxX && maxY <= other.maxY;
  }

  /** Whether a point lies in the box. */
  boolean covers(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** How far two boxes lie apart; 0 where they meet. */
  double gap(LabelBox other) {
    double across = Math.max(other.minX - maxX, minX - other.maxX);
    double down = Math.max(other.minY - maxY, minY - other.maxY);
    return Math.hypot(Math.max(0, across), Math.max(0, down));
  }

  /** Its middle: x and y. */
  double[] middle() {
    return new double[] {(minX + maxX) / 2, (minY + maxY) / 2};
  }

  /** The box enlarged on all sides. */
  LabelBox grown(double by) {
    return new LabelBox(minX - by, minY - by, maxX + by, maxY + by);
  }
}
