package se.strukturvy.issue.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.strukturvy.issue.IssueReader;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueState;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * The answer to whether an issue file is whole, and its current state what its events amount to.
 *
 * @param events how many events it holds
 * @param issues how many issues stand in it, deleted ones left out
 * @param fingerprint the same for all files that say the same, see {@link CanonicalDump}
 * @param problems what is wrong, a sentence each; empty when nothing is
 */
public record IssueFileCheck(int events, int issues, String fingerprint, List<String> problems) {
  /**
   * Checks a file without changing it.
   *
   * @throws IssueStoreException when it cannot be read at all
   */
  public static IssueFileCheck of(Path file) throws IssueStoreException {
    IssueFileSign.check(file);
    try (Connection connection = IssueDatabase.read(file)) {
      if (!isIssueFile(connection)) {
        throw IssueDatabase.noIssueFile(file);
      }
      return check(connection);
    } catch (SQLException e) {
      throw new StoreFailures(file).of(e);
    }
  }

  /** Whether a file that is there is an issue file, of whatever version; it is only read. */
  public static boolean isIssueFile(Path file) {
    try (Connection connection = IssueDatabase.read(file)) {
      return isIssueFile(connection);
    } catch (SQLException e) {
      return false;
    }
  }

  private static boolean isIssueFile(Connection connection) throws SQLException {
    return new IssueSchema(connection, Clock.systemUTC()).version() > 0;
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  private static IssueFileCheck check(Connection connection) throws SQLException {
    List<String> problems = new ArrayList<>();
    for (String pragma : List.of("integrity_check", "foreign_key_check")) {
      for (String line : column(connection, "PRAGMA " + pragma)) {
        if (!line.equals("ok")) {
          problems.add(pragma + ": " + line);
        }
      }
    }
    if (!problems.isEmpty()) {
      return new IssueFileCheck(0, 0, "", problems);
    }
    List<IssueEvent> events = new EventRows(new PreparedStatements(connection)).after(0);
    Map<UUID, List<IssueEvent>> byIssue = new HashMap<>();
    events.forEach(e -> byIssue.computeIfAbsent(e.issue(), id -> new ArrayList<>()).add(e));
    Map<String, String> replayed = new TreeMap<>();
    Map<String, String> issues = new TreeMap<>();
    for (List<IssueEvent> own : byIssue.values()) {
      IssueState state = IssueState.of(own);
      for (String field : state.fields()) {
        if (state.value(field) != null) {
          replayed.put(state.issue() + " " + field, state.value(field));
        }
      }
      if (!state.isDeleted()) {
        issues.put(state.issue().toString(), IssueRows.text(new IssueReader(state)));
      }
    }
    if (!replayed.equals(values(connection))) {
      problems.add("issue_value is not what the events amount to");
    }
    if (!issues.equals(IssueRows.texts(connection))) {
      problems.add("issue does not hold the issues that the events amount to");
    }
    return new IssueFileCheck(
        events.size(), issues.size(), CanonicalDump.fingerprint(connection), problems);
  }

  private static Map<String, String> values(Connection connection) throws SQLException {
    Map<String, String> values = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("SELECT issue, field, value FROM issue_value");
      while (rows.next()) {
        values.put(rows.getString(1) + " " + rows.getString(2), rows.getString(3));
      }
    }
    return values;
  }

  private static List<String> column(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery(sql);
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
