package se.strukturvy.style;

/**
 * The scales at which something is drawn: from 1:{@code closest} to 1:{@code farthest}.
 *
 * @param closest the smallest scale denominator, included; 0 for no limit
 * @param farthest the largest scale denominator, not included; infinity for no limit
 */
public record ScaleRange(double closest, double farthest) {
  /** Every scale. */
  public static final ScaleRange ALL = new ScaleRange(0, Double.POSITIVE_INFINITY);

  /** Whether 1:{@code denominator} lies within. */
  public boolean contains(double denominator) {
    return denominator >= closest && denominator < farthest;
  }

  /** Whether some scale lies within both. */
  public boolean meets(ScaleRange other) {
    return farthest > other.closest && other.farthest > closest;
  }

  /** The scales that lie within both; holds none where the two do not meet. */
  public ScaleRange common(ScaleRange other) {
    return new ScaleRange(Math.max(closest, other.closest), Math.min(farthest, other.farthest));
  }
}
