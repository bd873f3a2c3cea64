package se.strukturvy.issue.act;

import java.util.UUID;

/**
 * Something that was done to an issue in one go, and can be undone.
 *
 * @param issue the issue; null when it was about many
 * @param title what the issue was called then; empty when it was about many
 * @param kind what was done; windows have a phrase for each
 */
public record Act(UUID issue, String title, Kind kind) {
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
