package se.strukturvy.report;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Rgba;

/**
 * A line of a panel; long words go on below. Lengths in pixels of 1/96 inch.
 *
 * @param row what it says, and the symbol beside it
 * @param size of the letters
 * @param before room above it
 * @param after room below it
 * @param symbolHeight height of the symbol; 0 where the words stand alone
 */
record PanelLine(
    LegendRow row,
    double size,
    boolean bold,
    Rgba colour,
    double before,
    double after,
    double symbolHeight) {
  /** Words without a symbol. */
  static PanelLine words(
      String text, double size, boolean bold, Rgba colour, double before, double after) {
    LegendRow row = new LegendRow(text, List.of(), GeometryKind.NONE);
    return new PanelLine(row, size, bold, colour, before, after, 0);
  }

  /** A line of a legend. */
  static PanelLine row(LegendRow row, double size, double symbolHeight) {
    return new PanelLine(row, size, false, InkColours.INK, 0, 5, symbolHeight);
  }

  /** Whether it belongs to a legend. */
  boolean explains() {
    return symbolHeight > 0;
  }
}
