package se.strukturvy.style.reading;

import se.strukturvy.feature.Sentence;

/**
 * Something in a style that is drawn otherwise than the style says.
 *
 * @param rule the title or number of the rule; empty for the whole style
 * @param property what it is about, in the words of the style's format
 * @param kind how far off it is
 * @param what what the style says, and what is drawn instead
 */
public record StyleNote(String rule, String property, Kind kind, Sentence what) {
  /** How far what is drawn is from what the style says. */
  public enum Kind {
    /** Something like it is drawn. */
    APPROXIMATED,
    /** It is left out. */
    NOT_UNDERSTOOD
  }
}
