package se.strukturvy.issue.store;

import se.strukturvy.feature.Said;
import se.strukturvy.feature.Sentence;

/** The issue file could not be read or written; nothing of what was asked for has happened. */
public class IssueStoreException extends Exception implements Said {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Sentence sentence;

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
   * @param sentence what happened, in which file, and what to do
   */
  public IssueStoreException(Reason reason, Sentence sentence, Throwable cause) {
    super(sentence.toString(), cause);
    this.reason = reason;
    this.sentence = sentence;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
