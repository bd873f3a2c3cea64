package se.strukturvy.issue.theme;

import se.strukturvy.style.ColourVision;
import se.strukturvy.style.Rgba;

/**
 * What issues are about.
 *
 * @param code stands in the issues and never changes; renaming keeps the issues
 * @param name what people read
 * @param letter stands beside the symbol, so that neither it nor colour is alone
 * @param colour behind symbol and letter
 * @param symbol its pictogram
 */
public record Theme(String code, String name, String letter, Rgba colour, ThemeSymbol symbol) {
  /** Black or white, whichever is read better on the theme's colour. */
  public Rgba ink() {
    ColourVision eyes = ColourVision.USUAL;
    return eyes.contrast(colour, Rgba.BLACK) > eyes.contrast(colour, Rgba.WHITE)
        ? Rgba.BLACK
        : Rgba.WHITE;
  }
}
