package se.strukturvy.issue.sqlite;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.store.IssueStoreException.Reason;

/**
 * Tells issue files from files of others by their bytes. SQLite is not asked: to open a database
 * for writing brings in what waits in the log beside it, and somebody else's file is not ours to
 * touch, least of all to mend.
 */
final class IssueFileSign {
  /** How every SQLite database begins (fileformat.html, 1.3.1). */
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** Every issue file has this table, and so its name. */
  private static final byte[] EVENTS = "issue_event".getBytes(StandardCharsets.US_ASCII);

  /** A file that was begun and has no tables yet has one page. */
  private static final int PAGE = 4096;

  private IssueFileSign() {}

  /**
   * Lets pass what is an issue file, was one (its backups tell), or is to become one.
   *
   * @throws IssueStoreException when the file is something else
   */
  static void check(Path file) throws IssueStoreException {
    try {
      if (Files.isDirectory(file)) {
        throw foreign(Sentence.of("%s is a folder. Choose a file.", file));
      }
      if (Files.isReadable(file) && Files.size(file) > 0 && !isOurs(file)) {
        throw foreign(
            isDatabase(file)
                ? Sentence.of("%s is a database, but no issue file. Choose another name.", file)
                : Sentence.of("%s is no issue file. Choose another name.", file));
      }
    } catch (IOException e) {
      throw new IssueStoreException(
          Reason.OTHER,
          Sentence.of("The issue file %s could not be used: %s", file, e.getMessage()),
          e);
    }
  }

  private static IssueStoreException foreign(Sentence why) {
    return new IssueStoreException(Reason.OTHER, why, null);
  }

  private static boolean isOurs(Path file) throws IOException {
    BackupFolder backups = new BackupFolder(file, Clock.systemUTC());
    if (!backups.journals().isEmpty() || !backups.copies().isEmpty()) {
      return true;
    }
    return isDatabase(file)
        && (Files.size(file) <= PAGE
            || mentionsEvents(file)
            || mentionsEvents(file.resolveSibling(file.getFileName() + "-wal")));
  }

  private static boolean isDatabase(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    }
  }

  private static boolean mentionsEvents(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int found = 0;
      for (int b = in.read(); b >= 0 && found < EVENTS.length; b = in.read()) {
        // The word has its first letter nowhere else: what breaks it off can only begin it anew.
        found = b == EVENTS[found] ? found + 1 : b == EVENTS[0] ? 1 : 0;
      }
      return found == EVENTS.length;
    }
  }
}
