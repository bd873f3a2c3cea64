package se.strukturvy.structure;

import java.util.Map;

/**
 * What a node of the strategy says, and how far that can be trusted.
 *
 * @param plainText what it means, in at most {@value #MOST_WORDS} plain words; may be empty
 * @param byGeography what it means for a type of geography, where that differs
 * @param verified whether the wording has been checked against the adopted document
 * @param source where it is taken from
 * @param version which edition of the strategy; may be empty
 */
public record Wording(
    String plainText,
    Map<GeographyType, String> byGeography,
    boolean verified,
    String source,
    String version) {
  /** The most words that still count as plain. */
  public static final int MOST_WORDS = 60;

  /** Makes a wording with a map of its own. */
  public Wording {
    byGeography = Map.copyOf(byGeography);
  }

  /** A wording that is the same for every type of geography. */
  public static Wording of(String plainText, boolean verified, String source) {
    return new Wording(plainText, Map.of(), verified, source, "");
  }

  /**
   * The plain text for a type of geography, or the common one where there is none of its own.
   *
   * @param geography null asks for the common one
   */
  public String text(GeographyType geography) {
    return geography == null ? plainText : byGeography.getOrDefault(geography, plainText);
  }

  /** Whether the plain text has more than {@value #MOST_WORDS} words. */
  public boolean isTooLong() {
    return plainText.strip().split("\\s+").length > MOST_WORDS;
  }
}
