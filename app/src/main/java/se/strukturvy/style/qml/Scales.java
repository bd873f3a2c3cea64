package se.strukturvy.style.qml;

import se.strukturvy.style.ScaleRange;

/** Reads ranges of scales as QGIS writes them. */
final class Scales {
  private Scales() {}

  /**
   * A range.
   *
   * @param closest the least denominator; 0 for no limit
   * @param farthest the greatest; 0 for no limit
   */
  static ScaleRange between(double closest, double farthest) {
    if (closest > farthest && farthest > 0) {
      return new ScaleRange(farthest, closest);
    }
    return new ScaleRange(closest, farthest <= 0 ? Double.POSITIVE_INFINITY : farthest);
  }
}
