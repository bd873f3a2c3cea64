package se.strukturvy.issue.book;

import java.io.IOException;
import java.util.Optional;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * What this session did to the book, to be undone and done again, the latest first.
 *
 * <p>Threads: as {@link IssueBook}.
 */
public final class ActHistory {
  private final ActWriter writer;

  ActHistory(ActWriter writer) {
    this.writer = writer;
  }

  /**
   * Takes back what this session did last. What somebody else has written since stays.
   *
   * @return what was undone; empty when there is nothing
   * @throws IssueStoreException when it cannot be stored; it is then not undone
   */
  public Optional<Act> undo() throws IssueStoreException {
    return writer.undo();
  }

  /**
   * Does again what was undone last.
   *
   * @return what was done again; empty when there is nothing
   * @throws IssueStoreException when it cannot be stored
   */
  public Optional<Act> redo() throws IssueStoreException {
    return writer.redo();
  }

  /** Several acts. */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does them.
     *
     * @throws IssueStoreException when the book cannot be written
     */
    T run() throws IOException, IssueStoreException;
  }

  /**
   * Does several acts that are one to undo; should one fail, those before it are.
   *
   * @throws IssueStoreException when the work does
   */
  public <T> T asOne(Work<T> work) throws IOException, IssueStoreException {
    return settled(work, true);
  }

  /**
   * Does acts that undo leaves alone: what others have done and what comes by itself.
   *
   * @throws IssueStoreException when the work does
   */
  public <T> T apart(Work<T> work) throws IOException, IssueStoreException {
    return settled(work, false);
  }

  private <T> T settled(Work<T> work, boolean undone) throws IOException, IssueStoreException {
    int height = writer.height();
    try {
      return work.run();
    } finally {
      writer.settle(height, undone);
    }
  }

  /** What {@link #undo} would take back. */
  public Optional<Act> nextUndo() {
    return writer.nextUndo();
  }

  /** What {@link #redo} would do again. */
  public Optional<Act> nextRedo() {
    return writer.nextRedo();
  }
}
