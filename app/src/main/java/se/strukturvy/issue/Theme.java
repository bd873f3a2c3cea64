package se.strukturvy.issue;

import se.strukturvy.style.Rgba;

/**
 * What issues are about.
 *
 * @param code stands in the issues and never changes; renaming keeps the issues
 * @param name what people read
 * @param letter drawn in the symbol, so that colour is never alone
 * @param colour of the symbol
 */
public record Theme(String code, String name, String letter, Rgba colour) {}
