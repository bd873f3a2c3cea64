package se.strukturvy.issue.act;

import java.util.UUID;

/**
 * Something that was done to an issue in one go, and can be undone.
 *
 * @param issue the issue; null when it was about many
 * @param title what the issue was called then; empty when it was about many
 * @param kind what was done; windows have a phrase for each
 * @param order grows from act to act, on the clock of {@link System#nanoTime}: other things that
 *     can be undone are put in order with it
 */
public record Act(UUID issue, String title, Kind kind, long order) {
  /** Something that is being done now. */
  public Act(UUID issue, String title, Kind kind) {
    this(issue, title, kind, System.nanoTime());
  }

  /** What was done. */
  public enum Kind {
    /** Written down. */
    ADDED,
    /** Deleted. */
    DELETED,
    /** Given another title. */
    RENAMED,
    /** Given another text. */
    REWORDED,
    /** Moved, or drawn anew. */
    MOVED,
    /** Given another status. */
    STATUS_SET,
    /** Commented. */
    COMMENTED,
    /** Given something attached. */
    ATTACHED,
    /** Tied to something, or untied. */
    LINKED,
    /** Another file's issues were taken in. */
    MERGED,
    /** Anything else. */
    CHANGED
  }
}
