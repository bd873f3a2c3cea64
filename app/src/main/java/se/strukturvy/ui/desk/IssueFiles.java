package se.strukturvy.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/** Opens other issue files to read them. */
public interface IssueFiles {
  /** Opens none. */
  IssueFiles NONE =
      file -> {
        throw new IOException("Issue files cannot be read here.");
      };

  /**
   * Opens a file to read; it is not changed, and may be in use by others.
   *
   * @return to be closed by the caller
   * @throws IOException when it cannot be read
   * @throws IssueStoreException when it is no issue file
   */
  Opened open(Path file) throws IOException, IssueStoreException;

  /** An issue file that is open. */
  interface Opened extends AutoCloseable {
    /** What is in it. */
    IssueStore store();

    @Override
    void close() throws IOException;
  }
}
