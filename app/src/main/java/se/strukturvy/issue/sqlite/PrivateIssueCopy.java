package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.sqlite.SQLiteConfig;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.store.IssueStoreException.Reason;

/**
 * A copy of somebody else's issue file in a temporary folder, so that it can be read whatever state
 * it is in without a byte being written to it or beside it. Older versions are brought up to date
 * in the copy.
 */
public final class PrivateIssueCopy implements AutoCloseable {
  private static final Logger LOG = System.getLogger(PrivateIssueCopy.class.getName());

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
      throw new IssueStoreException(Reason.GONE, Sentence.of("There is no file %s", file), null);
    }
    IssueFileSign.check(file);
    Path folder = Files.createTempDirectory("strukturvy-issues");
    try {
      Path copy = folder.resolve("copy.gpkg");
      copy(file, copy);
      if (Files.size(copy) == 0) {
        throw new IssueStoreException(Reason.CORRUPT, Sentence.of("%s is empty", file), null);
      }
      return new PrivateIssueCopy(folder, SqliteIssueStore.withoutBackups(copy, Clock.systemUTC()));
    } catch (IssueStoreException e) {
      delete(folder);
      throw new IssueStoreException(
          e.reason(), Sentence.of("%s cannot be merged: %s", file, e.sentence()), e);
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  /**
   * Copies an issue file, private issues and all, whatever state it is in.
   *
   * @param copy a file that is not there
   * @throws IOException when it cannot be read, or the copy not written
   */
  public static void copy(Path file, Path copy) throws IOException {
    boolean logged = Files.exists(beside(file, "-wal"));
    if ((logged || !IssueDatabase.isWriteAhead(file)) && backup(file, copy)) {
      return;
    }
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    if (logged) {
      Files.copy(beside(file, "-wal"), beside(copy, "-wal"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** While others write, only SQLite knows which pages belong together. */
  private static boolean backup(Path file, Path copy) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(10_000);
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties())) {
      IssueDatabase.execute(connection, "backup to '" + copy.toString().replace("'", "''") + "'");
      return true;
    } catch (SQLException e) {
      LOG.log(Level.DEBUG, "SQLite cannot copy " + file + "; its bytes are copied", e);
      return false;
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
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
