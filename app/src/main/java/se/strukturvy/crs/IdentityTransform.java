package se.strukturvy.crs;

/** Leaves coordinates as they are. */
enum IdentityTransform implements CoordinateTransform {
  /** The only one. */
  IDENTITY;

  @Override
  public boolean isIdentity() {
    return true;
  }

  @Override
  public void transform(double[] xy, int vertices) {}
}
