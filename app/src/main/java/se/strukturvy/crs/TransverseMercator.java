package se.strukturvy.crs;

/**
 * The transverse Mercator projection (Gauss conformal projection, Gauss-Krüger) by Krüger's series
 * to the fourth order, as Lantmäteriet publishes it ("Gauss Conformal Projection (Transverse
 * Mercator), Krüger's Formulas"). Better than a millimetre within 40 degrees of the central
 * meridian; beyond 80 degrees a vertex becomes NaN.
 */
final class TransverseMercator implements Projection {
  /** Further from the central meridian the series means nothing. */
  private static final double WIDEST = Math.toRadians(80);

  private final double eccentricity;
  private final double centralMeridian;
  private final double radius;
  private final double falseEasting;
  private final double falseNorthing;
  private final double[] beta;
  private final double[] delta;
  private final double[] latitude;

  /**
   * Makes the projection.
   *
   * @param centralMeridian degrees
   * @param latitudeOfOrigin degrees
   * @param scale on the central meridian
   * @param falseEasting metres
   * @param falseNorthing metres
   */
  TransverseMercator(
      Ellipsoid ellipsoid,
      double centralMeridian,
      double latitudeOfOrigin,
      double scale,
      double falseEasting,
      double falseNorthing) {
    double f = ellipsoid.flattening();
    double n = f / (2 - f);
    double n2 = n * n;
    double n3 = n2 * n;
    double n4 = n2 * n2;
    this.eccentricity = Math.sqrt(ellipsoid.eccentricitySquared());
    this.centralMeridian = centralMeridian;
    this.radius = scale * ellipsoid.semiMajorAxis() / (1 + n) * (1 + n2 / 4 + n4 / 64);
    this.beta =
        new double[] {
          n / 2 - n2 * 2 / 3 + n3 * 5 / 16 + n4 * 41 / 180,
          n2 * 13 / 48 - n3 * 3 / 5 + n4 * 557 / 1440,
          n3 * 61 / 240 - n4 * 103 / 140,
          n4 * 49561 / 161280
        };
    this.delta =
        new double[] {
          -n / 2 + n2 * 2 / 3 - n3 * 37 / 96 + n4 / 360,
          -n2 / 48 - n3 / 15 + n4 * 437 / 1440,
          -n3 * 17 / 480 + n4 * 37 / 840,
          -n4 * 4397 / 161280
        };
    this.latitude =
        new double[] {
          n * 2 - n2 * 2 / 3 - n3 * 2 + n4 * 116 / 45,
          n2 * 7 / 3 - n3 * 8 / 5 - n4 * 227 / 45,
          n3 * 56 / 15 - n4 * 136 / 35,
          n4 * 4279 / 630
        };
    this.falseEasting = falseEasting;
    this.falseNorthing = falseNorthing - northing(latitudeOfOrigin);
  }

  private double northing(double degrees) {
    double xi = conformal(Math.toRadians(degrees));
    double[] sum = {xi, 0};
    addSeries(beta, sum);
    return radius * sum[0];
  }

  @Override
  public void forward(double[] xy, int vertices) {
    double[] plane = new double[2];
    for (int i = 0; i < vertices * 2; i += 2) {
      double longitude = Math.toRadians(Math.IEEEremainder(xy[i] - centralMeridian, 360));
      if (!(Math.abs(longitude) <= WIDEST) || !(Math.abs(xy[i + 1]) <= 90)) {
        xy[i] = Double.NaN;
        xy[i + 1] = Double.NaN;
        continue;
      }
      double chi = conformal(Math.toRadians(xy[i + 1]));
      plane[0] = Math.atan2(Math.sin(chi), Math.cos(chi) * Math.cos(longitude));
      plane[1] = atanh(Math.cos(chi) * Math.sin(longitude));
      addSeries(beta, plane);
      xy[i] = radius * plane[1] + falseEasting;
      xy[i + 1] = radius * plane[0] + falseNorthing;
    }
  }

  @Override
  public void inverse(double[] xy, int vertices) {
    double[] sphere = new double[2];
    for (int i = 0; i < vertices * 2; i += 2) {
      sphere[0] = (xy[i + 1] - falseNorthing) / radius;
      sphere[1] = (xy[i] - falseEasting) / radius;
      addSeries(delta, sphere);
      double longitude = Math.atan2(Math.sinh(sphere[1]), Math.cos(sphere[0]));
      if (!(Math.abs(longitude) <= WIDEST) || !(Math.abs(sphere[0]) <= Math.PI / 2)) {
        xy[i] = Double.NaN;
        xy[i + 1] = Double.NaN;
        continue;
      }
      double chi = Math.asin(Math.sin(sphere[0]) / Math.cosh(sphere[1]));
      xy[i] = Math.IEEEremainder(Math.toDegrees(longitude) + centralMeridian, 360);
      xy[i + 1] = Math.toDegrees(geodetic(chi));
    }
  }

  /** The latitude on the sphere that keeps angles. */
  private double conformal(double phi) {
    double sin = Math.sin(phi);
    if (Math.abs(sin) == 1) {
      return phi;
    }
    return Math.atan(Math.sinh(atanh(sin) - eccentricity * atanh(eccentricity * sin)));
  }

  private double geodetic(double chi) {
    double phi = chi;
    for (int k = 0; k < latitude.length; k++) {
      phi += latitude[k] * Math.sin(2 * (k + 1) * chi);
    }
    return phi;
  }

  /** Adds the sum of c[k] sin(2k z) for z = xi + i eta, by the addition theorems. */
  private static void addSeries(double[] c, double[] z) {
    double sin1 = Math.sin(2 * z[0]);
    double cos1 = Math.cos(2 * z[0]);
    double sinh1 = Math.sinh(2 * z[1]);
    double cosh1 = Math.cosh(2 * z[1]);
    double sin = sin1;
    double cos = cos1;
    double sinh = sinh1;
    double cosh = cosh1;
    for (double factor : c) {
      z[0] += factor * sin * cosh;
      z[1] += factor * cos * sinh;
      double nextSin = sin * cos1 + cos * sin1;
      cos = cos * cos1 - sin * sin1;
      sin = nextSin;
      double nextSinh = sinh * cosh1 + cosh * sinh1;
      cosh = cosh * cosh1 + sinh * sinh1;
      sinh = nextSinh;
    }
  }

  private static double atanh(double x) {
    return 0.5 * (Math.log1p(x) - Math.log1p(-x));
  }
}
