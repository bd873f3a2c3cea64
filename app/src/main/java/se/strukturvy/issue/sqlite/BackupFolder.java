package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of backups beside an issue file, "NAME.backup": a copy of the file as it was at the
 * first opening of each day, and the journal of what was written since. The last fourteen days are
 * kept.
 */
final class BackupFolder {
  private static final int DAYS = 14;
  private static final String COPY = "copy-";
  private static final String JOURNAL = "events-";

  private final Path folder;
  private final Clock clock;

  BackupFolder(Path issueFile, Clock clock) {
    this.folder = issueFile.resolveSibling(issueFile.getFileName() + ".backup");
    this.clock = clock;
  }

  /** Makes today's copy unless it is there, and lets go of the oldest. */
  void daily(Connection connection) throws IOException, SQLException {
    Path copy = folder.resolve(COPY + LocalDate.now(clock) + ".gpkg");
    if (Files.exists(copy)) {
      return;
    }
    Files.createDirectories(folder);
    Path partial = folder.resolve(copy.getFileName() + ".part" + ProcessHandle.current().pid());
    // SQLite's online backup: a whole copy even while another program writes.
    IssueDatabase.execute(connection, "backup to '" + partial.toString().replace("'", "''") + "'");
    Files.move(partial, copy, StandardCopyOption.REPLACE_EXISTING);
    prune(COPY);
    prune(JOURNAL);
  }

  /** Today's journal. */
  EventJournal journal() throws IOException {
    Files.createDirectories(folder);
    return new EventJournal(folder.resolve(JOURNAL + LocalDate.now(clock) + ".jsonl"));
  }

  /** The copies, the latest first. */
  List<Path> copies() throws IOException {
    return list(COPY, ".gpkg");
  }

  /** The journals, the latest first. */
  List<Path> journals() throws IOException {
    return list(JOURNAL, ".jsonl");
  }

  private void prune(String prefix) throws IOException {
    for (Path old : list(prefix, "").stream().skip(DAYS).toList()) {
      Files.deleteIfExists(old);
    }
  }

  private List<Path> list(String prefix, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .toList();
    }
  }
}
