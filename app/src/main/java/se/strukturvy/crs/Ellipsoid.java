package se.strukturvy.crs;

/**
 * An ellipsoid of revolution.
 *
 * @param semiMajorAxis in metres
 * @param inverseFlattening 0 for a sphere
 */
record Ellipsoid(double semiMajorAxis, double inverseFlattening) {
  /** The flattening itself, 0 for a sphere. */
  double flattening() {
    return inverseFlattening == 0 ? 0 : 1 / inverseFlattening;
  }

  /** The first eccentricity, squared. */
  double eccentricitySquared() {
    double f = flattening();
    return f * (2 - f);
  }

  /** True when two descriptions mean the same figure, some digits of a careless writer aside. */
  boolean resembles(Ellipsoid other) {
    return Math.abs(semiMajorAxis - other.semiMajorAxis) < 0.5
        && Math.abs(inverseFlattening - other.inverseFlattening) < 0.001;
  }
}
