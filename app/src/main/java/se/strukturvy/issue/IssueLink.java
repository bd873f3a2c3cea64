package se.strukturvy.issue;

import java.util.UUID;

/**
 * How an issue is tied to another one.
 *
 * @param target the other issue
 * @param kind how
 */
public record IssueLink(UUID target, Kind kind) {
  /** How issues are tied. */
  public enum Kind {
    /** Hör ihop. */
    BELONGS("hör ihop"),
    /** Krockar. */
    CLASHES("krockar"),
    /** Beror på. */
    DEPENDS("beror på"),
    /** Dubblett. */
    DUPLICATE("dubblett");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The Swedish word for it, as files and the command line write it. */
    public String word() {
      return word;
    }
  }
}
