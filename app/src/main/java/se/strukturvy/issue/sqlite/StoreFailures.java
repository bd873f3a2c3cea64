package se.strukturvy.issue.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.store.IssueStoreException.Reason;

/** Says in plain words what SQLite says in codes, about one file. */
final class StoreFailures {
  private static final Map<Reason, String> WORDS =
      Map.of(
          Reason.READ_ONLY,
          "The issue file %s may not be written to. Check the rights of the file and its folder.",
          Reason.DISK_FULL,
          "The issue file %s cannot grow: the disk is full. Free some space and try again.",
          Reason.LOCKED,
          "The issue file %s is held by another program. Try again in a moment.",
          Reason.CORRUPT,
          "The issue file %s is damaged. A backup lies in the folder beside it.",
          Reason.GONE,
          "The issue file %s cannot be opened. Check that its folder is there.");

  private final Path file;

  StoreFailures(Path file) {
    this.file = file;
  }

  IssueStoreException of(SQLException e) {
    Reason reason =
        e instanceof SQLiteException known ? reason(known.getResultCode()) : Reason.OTHER;
    Sentence sentence =
        WORDS.containsKey(reason)
            ? Sentence.of(WORDS.get(reason), file)
            : Sentence.of("The issue file %s could not be used: %s", file, e.getMessage());
    return new IssueStoreException(reason, sentence, e);
  }

  private static Reason reason(SQLiteErrorCode code) {
    // Extended codes hold the primary one in their low byte: https://www.sqlite.org/rescode.html.
    return switch (code.code & 0xFF) {
      case 8, 3, 23 -> Reason.READ_ONLY;
      case 13 -> Reason.DISK_FULL;
      case 5, 6, 15 -> Reason.LOCKED;
      case 11, 26 -> Reason.CORRUPT;
      case 14 -> Reason.GONE;
      default -> Reason.OTHER;
    };
  }
}
