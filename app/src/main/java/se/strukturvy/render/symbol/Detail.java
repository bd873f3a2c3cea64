package se.strukturvy.render.symbol;

/**
 * How much of what is smaller than a pixel is drawn.
 *
 * @param tolerance vertices nearer to each other than this are one, device pixels
 * @param dotSize features smaller than this in both directions are drawn as rectangles of the same
 *     cover, device pixels
 * @param largestCell side of the squares in which such features may be summed up, device pixels
 * @param thinning vertices may be left out before whose triangle with their neighbours is smaller
 *     than half the square of this, device pixels; 0 for none
 */
public record Detail(double tolerance, double dotSize, double largestCell, double thinning) {
  /** Everything, as it is in the file. */
  public static final Detail FULL = new Detail(0, 0, 0, 0);

  /** What can be seen on a screen. */
  public static final Detail SEEN = new Detail(0.3, 1, 0.8, 0.2);
}
