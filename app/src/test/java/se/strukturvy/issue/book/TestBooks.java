package se.strukturvy.issue.book;

import java.time.Clock;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/** Issue books without boundaries, so that issues concern nobody. */
public final class TestBooks {
  private TestBooks() {}

  /** A book kept in a store, written by somebody of no organisation. */
  public static IssueBook of(IssueStore store, String author) throws IssueStoreException {
    return new IssueBook(store, null, Clock.systemUTC(), () -> new Author(author, ""));
  }

  /** An empty book that is gone with the test, written by Anna. */
  public static IssueBook inMemory() throws IssueStoreException {
    return of(new MemoryIssueStore(), "Anna");
  }
}
