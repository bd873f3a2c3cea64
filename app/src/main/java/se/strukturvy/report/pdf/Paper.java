package se.strukturvy.report.pdf;

/**
 * A sheet of paper, as it is held.
 *
 * @param size of the sheet
 * @param landscape whether its longer side lies below
 */
public record Paper(PaperSize size, boolean landscape) {
  private static final double INCH = 25.4;
  private static final double POINTS = 72;
  private static final double PIXELS = 96;

  /** An upright A4. */
  public static final Paper A4 = new Paper(PaperSize.A4, false);

  /** Width in points of 1/72 inch. */
  public double widthPoints() {
    return widthMillimetres() / INCH * POINTS;
  }

  /** Height in points of 1/72 inch. */
  public double heightPoints() {
    return heightMillimetres() / INCH * POINTS;
  }

  /** Width in pixels of 1/96 inch. */
  public double width() {
    return widthMillimetres() / INCH * PIXELS;
  }

  /** Height in pixels of 1/96 inch. */
  public double height() {
    return heightMillimetres() / INCH * PIXELS;
  }

  private double widthMillimetres() {
    return landscape ? size.longSide() : size.shortSide();
  }

  private double heightMillimetres() {
    return landscape ? size.shortSide() : size.longSide();
  }
}
