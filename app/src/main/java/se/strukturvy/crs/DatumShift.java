package se.strukturvy.crs;

/**
 * The seven-parameter transformation between RT 90 and SWEREF 99 (EPSG operation 1896, accuracy 0.1
 * m; EPSG method 9607, coordinate frame rotation), on degrees east first, heights taken as zero.
 */
final class DatumShift {
  private static final double[] TRANSLATION = {414.1, 41.3, 603.1};
  private static final double[] ROTATION = {seconds(0.855), seconds(-2.141), seconds(7.023)};

  private final Ellipsoid bessel;
  private final Ellipsoid grs80;

  DatumShift(Ellipsoid bessel, Ellipsoid grs80) {
    this.bessel = bessel;
    this.grs80 = grs80;
  }

  void rt90ToSweref99(double[] xy, int vertices) {
    double[] p = new double[3];
    for (int i = 0; i < vertices * 2; i += 2) {
      toGeocentric(bessel, xy[i], xy[i + 1], p);
      rotate(p, 1);
      for (int axis = 0; axis < 3; axis++) {
        p[axis] += TRANSLATION[axis];
      }
      toGeographic(grs80, p, xy, i);
    }
  }

  void sweref99ToRt90(double[] xy, int vertices) {
    double[] p = new double[3];
    for (int i = 0; i < vertices * 2; i += 2) {
      toGeocentric(grs80, xy[i], xy[i + 1], p);
      for (int axis = 0; axis < 3; axis++) {
        p[axis] -= TRANSLATION[axis];
      }
      rotate(p, -1);
      toGeographic(bessel, p, xy, i);
    }
  }

  private static void rotate(double[] p, int sign) {
    double rx = sign * ROTATION[0];
    double ry = sign * ROTATION[1];
    double rz = sign * ROTATION[2];
    double x = p[0] + rz * p[1] - ry * p[2];
    double y = -rz * p[0] + p[1] + rx * p[2];
    double z = ry * p[0] - rx * p[1] + p[2];
    p[0] = x;
    p[1] = y;
    p[2] = z;
  }

  private static void toGeocentric(Ellipsoid e, double longitude, double latitude, double[] p) {
    double lambda = Math.toRadians(longitude);
    double sin = Math.sin(Math.toRadians(latitude));
    double cos = Math.cos(Math.toRadians(latitude));
    double e2 = e.eccentricitySquared();
    double normal = e.semiMajorAxis() / Math.sqrt(1 - e2 * sin * sin);
    p[0] = normal * cos * Math.cos(lambda);
    p[1] = normal * cos * Math.sin(lambda);
    p[2] = normal * (1 - e2) * sin;
  }

  /** Bowring's formula (1976), exact to less than a thousandth of a millimetre near the ground. */
  private static void toGeographic(Ellipsoid e, double[] p, double[] xy, int at) {
    double e2 = e.eccentricitySquared();
    double b = e.semiMajorAxis() * (1 - e.flattening());
    double distance = Math.hypot(p[0], p[1]);
    double theta = Math.atan2(p[2] * e.semiMajorAxis(), distance * b);
    double sin = Math.sin(theta);
    double cos = Math.cos(theta);
    double phi =
        Math.atan2(
            p[2] + e2 / (1 - e2) * b * sin * sin * sin,
            distance - e2 * e.semiMajorAxis() * cos * cos * cos);
    xy[at] = Math.toDegrees(Math.atan2(p[1], p[0]));
    xy[at + 1] = Math.toDegrees(phi);
  }

  private static double seconds(double seconds) {
    return Math.toRadians(seconds / 3600);
  }
}
