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
    BELONGS,
    /** Krockar. */
    CLASHES,
    /** Beror på. */
    DEPENDS,
    /** Dubblett. */
    DUPLICATE
  }
}
