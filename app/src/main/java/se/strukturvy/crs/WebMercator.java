package se.strukturvy.crs;

/** The spherical Mercator of web maps, EPSG method 1024 (EPSG Guidance Note 7-2). */
final class WebMercator implements Projection {
  private static final double RADIUS = 6378137;

  @Override
  public void forward(double[] xy, int vertices) {
    for (int i = 0; i < vertices * 2; i += 2) {
      double latitude = Math.toRadians(xy[i + 1]);
      boolean pole = !(Math.abs(xy[i + 1]) < 90);
      xy[i] = pole ? Double.NaN : RADIUS * Math.toRadians(xy[i]);
      xy[i + 1] = pole ? Double.NaN : RADIUS * Math.log(Math.tan(Math.PI / 4 + latitude / 2));
    }
  }

  @Override
  public void inverse(double[] xy, int vertices) {
    for (int i = 0; i < vertices * 2; i += 2) {
      xy[i] = Math.toDegrees(xy[i] / RADIUS);
      xy[i + 1] = Math.toDegrees(Math.PI / 2 - 2 * Math.atan(Math.exp(-xy[i + 1] / RADIUS)));
    }
  }
}
