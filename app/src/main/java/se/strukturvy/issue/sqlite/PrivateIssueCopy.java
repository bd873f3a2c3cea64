package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.strukturvy.issue.IssueStore;
import se.strukturvy.issue.IssueStoreException;
import se.strukturvy.issue.IssueStoreException.Reason;

/**
 * A copy of somebody else's issue file in a temporary folder, so that it can be read whatever state
 * it is in without a byte being written to it or beside it. Older versions are brought up to date
 * in the copy.
 */
public final class PrivateIssueCopy implements AutoCloseable {
  private final Path folder;
  private final IssueStore store;

  private PrivateIssueCopy(Path folder, IssueStore store) {
    this.folder = folder;
    this.store = store;
  }

  /**
   * Copies a file and opens the copy.
   *
   * @throws IssueStoreException when it is no issue file
   * @throws IOException when it cannot be read
   */
  public static PrivateIssueCopy of(Path file) throws IOException, IssueStoreException {
    if (!Files.isRegularFile(file)) {
      throw new IssueStoreException(Reason.GONE, "There is no file " + file + ".", null);
    }
    Path folder = Files.createTempDirectory("strukturvy-issues");
    try {
      Path copy = folder.resolve("copy.gpkg");
      for (String part : List.of("", "-wal")) {
        Path from = file.resolveSibling(file.getFileName() + part);
        if (Files.exists(from)) {
          Files.copy(from, folder.resolve("copy.gpkg" + part));
        }
      }
      if (Files.size(copy) == 0) {
        throw new IssueStoreException(Reason.CORRUPT, file + " is empty.", null);
      }
      return new PrivateIssueCopy(folder, SqliteIssueStore.withoutBackups(copy, Clock.systemUTC()));
    } catch (IssueStoreException e) {
      delete(folder);
      throw new IssueStoreException(e.reason(), file + " cannot be merged: " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  /** The copy, open. */
  public IssueStore store() {
    return store;
  }

  /** Closes and removes the copy. */
  @Override
  public void close() throws IOException {
    store.close();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(folder);
  }
}
