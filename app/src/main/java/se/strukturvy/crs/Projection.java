package se.strukturvy.crs;

/**
 * A map projection: longitude and latitude in degrees into metres in the plane, and back. East
 * comes first. A vertex that has no place on the other side becomes NaN.
 */
interface Projection {
  /** Degrees stay degrees. */
  Projection NONE =
      new Projection() {
        @Override
        public void forward(double[] xy, int vertices) {}

        @Override
        public void inverse(double[] xy, int vertices) {}
      };

  /** Takes x0 y0 x1 y1 ... from degrees to metres, in place. */
  void forward(double[] xy, int vertices);

  /** Takes x0 y0 x1 y1 ... from metres to degrees, in place. */
  void inverse(double[] xy, int vertices);
}
