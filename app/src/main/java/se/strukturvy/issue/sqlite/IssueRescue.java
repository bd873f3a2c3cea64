package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.store.IssueBatch;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.store.IssueStoreException.Reason;

/**
 * Sets a damaged issue file aside and collects what was in it: from the file itself as far as it
 * can be read, from the daily copies, and from the journals. Events are united, so it does no harm
 * that most are found several times.
 */
final class IssueRescue {
  private static final Logger LOG = System.getLogger(IssueRescue.class.getName());
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path file;
  private final Clock clock;
  private final Map<UUID, IssueEvent> events = new LinkedHashMap<>();
  private final Map<UUID, byte[]> attachments = new LinkedHashMap<>();

  private IssueRescue(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Whether the file is damaged; costs reading it once. */
  private boolean isDamaged() {
    try {
      if (!Files.exists(file)) {
        return false;
      }
      if (Files.size(file) == 0) {
        // Cut off at nothing, if there was ever something in it; else about to be made.
        return !new BackupFolder(file, clock).journals().isEmpty();
      }
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA busy_timeout = 10000");
        ResultSet row = statement.executeQuery("PRAGMA quick_check(1)");
        return !row.next() || !row.getString(1).equals("ok");
      }
    } catch (SQLException e) {
      int code = e.getErrorCode() & 0xFF;
      return code == 11 || code == 26;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Mends the file if it is damaged: the damaged file is copied aside, and takes its leave only
   * when the new one is whole.
   *
   * @return what was done, in words; empty when the file is sound
   */
  static Optional<Sentence> mend(Path file, Clock clock) throws IssueStoreException {
    IssueRescue rescue = new IssueRescue(file, clock);
    if (!rescue.isDamaged()) {
      return Optional.empty();
    }
    try {
      return Optional.of(rescue.mend());
    } catch (IOException | SQLException e) {
      throw new IssueStoreException(
          Reason.CORRUPT,
          Sentence.of(
              "The issue file %s is damaged and cannot be made anew here: %s. Its backups lie in"
                  + " %s.backup.",
              file, e.getMessage(), file),
          e);
    }
  }

  private Sentence mend() throws IOException, SQLException, IssueStoreException {
    Path aside = copyAside();
    collect(aside);
    BackupFolder backups = new BackupFolder(file, clock);
    for (Path copy : backups.copies()) {
      collect(copy);
    }
    for (Path journal : backups.journals()) {
      new EventJournal(journal).read(events, attachments);
    }
    Path whole = file.resolveSibling(file.getFileName() + ".rescued");
    Files.deleteIfExists(whole);
    try (SqliteIssueStore store = SqliteIssueStore.withoutBackups(whole, clock)) {
      store.append(new IssueBatch(List.copyOf(events.values()), Map.of(), attachments));
    }
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return Sentence.of(
        "The issue file was damaged and has been made anew with all %d changes that were found."
            + " The damaged file lies in %s.",
        events.size(), aside);
  }

  private Path copyAside() throws IOException {
    String name = file.getFileName() + ".damaged-" + STAMP.format(LocalDateTime.now(clock));
    Path aside = file.resolveSibling(name);
    for (int next = 2; Files.exists(aside); next++) {
      aside = file.resolveSibling(name + "-" + next);
    }
    for (String part : List.of("", "-wal")) {
      Path from = file.resolveSibling(file.getFileName() + part);
      if (Files.exists(from)) {
        Files.copy(from, aside.resolveSibling(aside.getFileName() + part));
      }
    }
    return aside;
  }

  private void collect(Path database) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      EventRows rows = new EventRows(new PreparedStatements(connection));
      // A damaged page ends the reading: so from the front, and then from the back.
      rows.salvage("ASC", event -> events.putIfAbsent(event.id(), event));
      rows.salvage("DESC", event -> events.putIfAbsent(event.id(), event));
      try (Statement statement = connection.createStatement()) {
        ResultSet found = statement.executeQuery("SELECT id, data FROM issue_attachment");
        while (found.next()) {
          attachments.putIfAbsent(UUID.fromString(found.getString(1)), found.getBytes(2));
        }
      }
    } catch (SQLException | IllegalArgumentException e) {
      LOG.log(Level.DEBUG, "No more can be read from " + database, e);
    }
  }
}
