package se.strukturvy.analysis;

/**
 * How much it takes to be concerned.
 *
 * @param sliverArea square metres of overlap below which an area only touches
 * @param sliverLength metres of overlap below which a line only touches
 * @param sliverShare an overlap of at least this share, 0 to 1, counts however small it is
 * @param distance metres at which a municipality that is not met is still touched; bridges the gaps
 *     that generalised borders leave between neighbours
 */
public record ConcernLimits(
    double sliverArea, double sliverLength, double sliverShare, double distance) {
  /** One hectare, a hundred metres, a tenth; no distance. */
  public static final ConcernLimits USUAL = new ConcernLimits(10_000, 100, 0.1, 0);

  /** The same limits with another distance in metres. */
  public ConcernLimits within(double metres) {
    return new ConcernLimits(sliverArea, sliverLength, sliverShare, metres);
  }
}
