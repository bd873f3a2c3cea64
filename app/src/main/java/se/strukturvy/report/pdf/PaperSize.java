package se.strukturvy.report.pdf;

/** Sizes of sheets (ISO 216). */
public enum PaperSize {
  /** 210 by 297 mm. */
  A4(210, 297),
  /** 297 by 420 mm. */
  A3(297, 420);

  private final double shortSide;
  private final double longSide;

  PaperSize(double shortSide, double longSide) {
    this.shortSide = shortSide;
    this.longSide = longSide;
  }

  /** The shorter side, millimetres. */
  double shortSide() {
    return shortSide;
  }

  /** The longer side, millimetres. */
  double longSide() {
    return longSide;
  }
}
