package se.strukturvy.issue.store;

/** The issue file could not be read or written; nothing of what was asked for has happened. */
public class IssueStoreException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why, so that a message in the reader's language can be chosen. */
  public enum Reason {
    /** The file or its folder may not be written to. */
    READ_ONLY,
    /** The disk is full. */
    DISK_FULL,
    /** Another program holds the file. */
    LOCKED,
    /** The file is damaged, or no database at all. */
    CORRUPT,
    /** The file was written by a newer version of this program. */
    NEWER,
    /** The file or its folder is gone. */
    GONE,
    /** Anything else. */
    OTHER
  }

  /**
   * Makes an exception.
   *
   * @param message what happened, in which file, and what to do
   */
  public IssueStoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
