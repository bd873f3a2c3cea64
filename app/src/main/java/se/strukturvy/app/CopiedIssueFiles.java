package se.strukturvy.app;

import java.io.IOException;
import java.nio.file.Path;
import se.strukturvy.issue.sqlite.PrivateIssueCopy;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.ui.desk.IssueFiles;

/** Reads other issue files from private copies, so that they and their folders stay as they are. */
final class CopiedIssueFiles implements IssueFiles {
  @Override
  public Opened open(Path file) throws IOException, IssueStoreException {
    PrivateIssueCopy copy = PrivateIssueCopy.of(file);
    return new Opened() {
      @Override
      public IssueStore store() {
        return copy.store();
      }

      @Override
      public void close() throws IOException {
        copy.close();
      }
    };
  }
}
