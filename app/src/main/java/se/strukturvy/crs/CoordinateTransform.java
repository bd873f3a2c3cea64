package se.strukturvy.crs;

/** Takes coordinates from one reference system to another, in bulk. */
public interface CoordinateTransform {
  /** True when coordinates stay as they are. */
  boolean isIdentity();

  /**
   * Transforms vertices in place.
   *
   * @param xy x0 y0 x1 y1 ..., east first; a vertex that has no place in the target becomes NaN
   * @param vertices how many vertices count, from the start
   */
  void transform(double[] xy, int vertices);
}
