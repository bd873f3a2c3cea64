package se.strukturvy.issue.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.strukturvy.issue.HybridTime;
import se.strukturvy.issue.IssueEvent;

/** Events as rows of {@code issue_event}. */
final class EventRows {
  private static final String COLUMNS =
      "id, act, issue, time, author, organisation, field, value, replaces";

  private final Connection connection;

  EventRows(Connection connection) {
    this.connection = connection;
  }

  /** Adds an event unless it is there. */
  void insert(List<IssueEvent> events) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO issue_event(" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?)")) {
      for (IssueEvent event : events) {
        insert.setString(1, event.id().toString());
        insert.setString(2, event.act().toString());
        insert.setString(3, event.issue().toString());
        insert.setString(4, event.time().toString());
        insert.setString(5, event.author());
        insert.setString(6, event.organisation());
        insert.setString(7, event.field());
        insert.setString(8, event.value());
        insert.setString(9, words(event.replaces()));
        insert.executeUpdate();
      }
    }
  }

  /** The events after a place in the file. */
  List<IssueEvent> after(long seq) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT " + COLUMNS + " FROM issue_event WHERE seq > ? ORDER BY seq")) {
      select.setLong(1, seq);
      return read(select.executeQuery());
    }
  }

  /** The events of one issue. */
  List<IssueEvent> of(UUID issue) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM issue_event WHERE issue = ?")) {
      select.setString(1, issue.toString());
      return read(select.executeQuery());
    }
  }

  /** The issue to which an event belongs; null when there is no such event. */
  UUID issueOf(UUID event) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT issue FROM issue_event WHERE id = ?")) {
      select.setString(1, event.toString());
      ResultSet row = select.executeQuery();
      return row.next() ? UUID.fromString(row.getString(1)) : null;
    }
  }

  /** The last place in the file. */
  long last() throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT ifnull(max(seq), 0) FROM issue_event")) {
      return select.executeQuery().getLong(1);
    }
  }

  /**
   * Reads events of a damaged file one by one, until it cannot go on.
   *
   * @param direction ASC or DESC
   */
  void salvage(String direction, Consumer<IssueEvent> found) {
    String sql = "SELECT " + COLUMNS + " FROM issue_event ORDER BY seq " + direction;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        found.accept(event(rows));
      }
    } catch (SQLException | RuntimeException e) {
      System.getLogger(EventRows.class.getName())
          .log(System.Logger.Level.DEBUG, "The damage begins here", e);
    }
  }

  private static List<IssueEvent> read(ResultSet rows) throws SQLException {
    List<IssueEvent> events = new ArrayList<>();
    while (rows.next()) {
      events.add(event(rows));
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
