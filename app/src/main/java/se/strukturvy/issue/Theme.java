package se.strukturvy.issue;

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
public record Theme(String code, String name, String letter, Rgba colour, ThemeSymbol symbol) {}
