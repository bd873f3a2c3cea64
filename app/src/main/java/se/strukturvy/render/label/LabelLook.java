package se.strukturvy.render.label;

import se.strukturvy.render.font.TrueTypeFont;
import se.strukturvy.style.TextSymbolizer;

/**
 * How a label looks at the scale of a picture.
 *
 * @param symbolizer its style
 * @param font the letters
 * @param size height of the letters (em), device pixels
 * @param halo how far the halo reaches, device pixels; 0 for none
 * @param pixel device pixels for a pixel of 1/96 inch
 * @param opacity 0 (clear) to 1
 */
record LabelLook(
    TextSymbolizer symbolizer,
    TrueTypeFont font,
    double size,
    double halo,
    double pixel,
    double opacity) {
  /** Height of capitals in ems. */
  static final double CAPITALS = TrueTypeFont.CAPITALS;

  /** How far below the base line letters matter for keeping labels apart, in ems. */
  static final double BELOW = 0.22;

  /** From base line to base line, in ems. */
  static final double LINE = 1.15;
}
