package se.strukturvy.issue.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.strukturvy.issue.event.HybridTime;
import se.strukturvy.issue.event.IssueEvent;

/** Events as rows of {@code issue_event}. */
final class EventRows {
  private static final String COLUMNS =
      "id, act, issue, time, author, organisation, field, value, replaces";

  private final PreparedStatements statements;

  EventRows(PreparedStatements statements) {
    this.statements = statements;
  }

  /** Adds events unless they are there. */
  void insert(List<IssueEvent> events) throws SQLException {
    for (IssueEvent event : events) {
      statements.update(
          "INSERT OR IGNORE INTO issue_event(" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?)",
          event.id().toString(),
          event.act().toString(),
          event.issue().toString(),
          event.time().toString(),
          event.author(),
          event.organisation(),
          event.field(),
          event.value(),
          words(event.replaces()));
    }
  }

  /** The events after a place in the file. */
  List<IssueEvent> after(long seq) throws SQLException {
    return read("SELECT " + COLUMNS + " FROM issue_event WHERE seq > ? ORDER BY seq", seq);
  }

  /** The events of one issue or record. */
  List<IssueEvent> of(UUID issue) throws SQLException {
    return read("SELECT " + COLUMNS + " FROM issue_event WHERE issue = ?", issue.toString());
  }

  /** All issues and records. */
  List<UUID> subjects() throws SQLException {
    List<UUID> subjects = new ArrayList<>();
    try (ResultSet rows = statements.query("SELECT DISTINCT issue FROM issue_event")) {
      while (rows.next()) {
        subjects.add(UUID.fromString(rows.getString(1)));
      }
    }
    return subjects;
  }

  /** The issue to which an event belongs; null when there is no such event. */
  UUID issueOf(UUID event) throws SQLException {
    try (ResultSet row =
        statements.query("SELECT issue FROM issue_event WHERE id = ?", event.toString())) {
      return row.next() ? UUID.fromString(row.getString(1)) : null;
    }
  }

  /** The place of an event in the file; 0 when it is not there. */
  long place(UUID event) throws SQLException {
    try (ResultSet row =
        statements.query("SELECT seq FROM issue_event WHERE id = ?", event.toString())) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /**
   * Reads events of a damaged file one by one, until it cannot go on.
   *
   * @param direction ASC or DESC
   */
  void salvage(String direction, Consumer<IssueEvent> found) {
    String sql = "SELECT " + COLUMNS + " FROM issue_event ORDER BY seq " + direction;
    try (ResultSet rows = statements.query(sql)) {
      while (rows.next()) {
        found.accept(event(rows));
      }
    } catch (SQLException | RuntimeException e) {
      System.getLogger(EventRows.class.getName())
          .log(System.Logger.Level.DEBUG, "The damage begins here", e);
    }
  }

  private List<IssueEvent> read(String sql, Object value) throws SQLException {
    List<IssueEvent> events = new ArrayList<>();
    try (ResultSet rows = statements.query(sql, value)) {
      while (rows.next()) {
        events.add(event(rows));
      }
    }
    return events;
  }

  private static IssueEvent event(ResultSet row) throws SQLException {
    return new IssueEvent(
        UUID.fromString(row.getString(1)),
        UUID.fromString(row.getString(2)),
        UUID.fromString(row.getString(3)),
        HybridTime.parse(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        uuids(row.getString(9)));
  }

  private static String words(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
  }

  private static Set<UUID> uuids(String words) {
    return words.isEmpty()
        ? Set.of()
        : Arrays.stream(words.split(" ", -1)).map(UUID::fromString).collect(Collectors.toSet());
  }
}
