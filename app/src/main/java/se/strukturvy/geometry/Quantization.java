package se.strukturvy.geometry;

import org.locationtech.jts.geom.Envelope;

/**
 * The grid to which packed coordinates are rounded: value = origin + integer x step.
 *
 * @param originX easting of integer 0, in map units
 * @param originY northing of integer 0, in map units
 * @param step distance between grid lines, in map units
 */
public record Quantization(double originX, double originY, double step) {
  /** One millimetre, for coordinates in metres. Covers 2 147 km on each side of the origin. */
  public static final double MILLIMETRE = 0.001;

  /** Largest integer that is used, so that sums of two coordinates still fit in an int. */
  private static final double LIMIT = 1 << 30;

  /** The finest grid, but not finer than {@code finest}, that holds all of {@code extent}. */
  public static Quantization covering(Envelope extent, double finest) {
    if (extent.isNull()) {
      return new Quantization(0, 0, finest);
    }
    double reach = Math.max(extent.getWidth(), extent.getHeight()) / 2;
    double step = Math.max(finest, Math.scalb(1.0, Math.getExponent(reach / LIMIT) + 1));
    return new Quantization(
        Math.rint(extent.getMinX() + extent.getWidth() / 2),
        Math.rint(extent.getMinY() + extent.getHeight() / 2),
        step);
  }

  /** The grid line nearest to an easting; what lies outside the grid is moved to its edge. */
  public int toGridX(double x) {
    return (int) Math.rint((x - originX) / step);
  }

  /** The grid line nearest to a northing; what lies outside the grid is moved to its edge. */
  public int toGridY(double y) {
    return (int) Math.rint((y - originY) / step);
  }

  /** The easting of a grid line, in map units. */
  public double x(int gridX) {
    return originX + gridX * step;
  }

  /** The northing of a grid line, in map units. */
  public double y(int gridY) {
    return originY + gridY * step;
  }
}
