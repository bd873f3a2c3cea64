package se.strukturvy.geometry;

import org.locationtech.jts.geom.Envelope;

/**
 * Tells coordinates that can be a place on Earth from those that a broken file has: in no system of
 * degrees, feet or metres is one larger than a thousand million (zone numbers before eastings
 * counted in).
 */
public final class OnEarth {
  private static final double FARTHEST = 1e9;

  private OnEarth() {}

  /** Whether there can be such a place; false for NaN. */
  public static boolean is(double x, double y) {
    return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
  }

  /** Whether all of a box can be; true for none. */
  public static boolean is(Envelope box) {
    return box.isNull() || (is(box.getMinX(), box.getMinY()) && is(box.getMaxX(), box.getMaxY()));
  }
}
