package se.strukturvy.geometry;

/** What lies in one cell, while it is summed up: how much of it there is, and what is its mean. */
final class CellMeans {
  private int count;
  private double x;
  private double y;
  private double width;
  private double height;
  private double measure;
  private double outline;

  /** Begins another cell. */
  void clear() {
    count = 0;
    x = 0;
    y = 0;
    width = 0;
    height = 0;
    measure = 0;
    outline = 0;
  }

  /**
   * Adds features.
   *
   * @param n how many
   * @param meanX their middle on the grid, eastwards; the other means are in grid steps too
   * @param meanMeasure area in square steps, of lines their length in steps
   */
  void add(
      int n,
      double meanX,
      double meanY,
      double meanWidth,
      double meanHeight,
      double meanMeasure,
      double meanOutline) {
    count += n;
    x += n * meanX;
    y += n * meanY;
    width += n * meanWidth;
    height += n * meanHeight;
    measure += n * meanMeasure;
    outline += n * meanOutline;
  }

  int count() {
    return count;
  }

  double x() {
    return x / count;
  }

  double y() {
    return y / count;
  }

  double width() {
    return width / count;
  }

  double height() {
    return height / count;
  }

  double measure() {
    return measure / count;
  }

  double outline() {
    return outline / count;
  }
}
