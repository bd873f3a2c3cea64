package se.strukturvy.issue.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.issue.Concern;
import se.strukturvy.issue.ConcernedMunicipality;
import se.strukturvy.issue.ConcernedMunicipality.Link;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDetails;
import se.strukturvy.issue.IssueEvent;
import se.strukturvy.issue.IssueField;
import se.strukturvy.issue.IssueReader;
import se.strukturvy.issue.IssueState;
import se.strukturvy.source.geopackage.write.GeometryBlobWriter;

/**
 * Writes the current state of issues into the tables that others read: {@code issue}, {@code
 * issue_value}, {@code issue_municipality}.
 *
 * <p>It works from the events in the file and not from what the program has in memory: another
 * program may have written in between.
 */
final class IssueProjection {
  /** As a GeoPackage wants it: OGC 12-128r17, table 1, DATETIME. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Connection connection;
  private final EventRows events;
  private final ConcernRows concerns;
  private final GeometryBlobWriter blobs = new GeometryBlobWriter(IssueSchema.EPSG);

  IssueProjection(Connection connection) {
    this.connection = connection;
    events = new EventRows(connection);
    concerns = new ConcernRows(connection);
  }

  /** Brings the rows of one issue up to date. */
  void update(UUID id) throws SQLException {
    IssueState state = IssueState.of(events.of(id));
    writeValues(state);
    run("DELETE FROM issue_municipality WHERE issue = ?", id.toString());
    if (state.isDeleted()) {
      run("DELETE FROM issue WHERE uuid = ?", id.toString());
      return;
    }
    IssueEvent placed = state.decisive(IssueField.GEOMETRY);
    Concern computed =
        placed == null || placed.value() == null ? Concern.NONE : concerns.of(placed.id());
    Issue issue = new IssueReader(state).issue(computed);
    writeIssue(issue);
    for (ConcernedMunicipality one : issue.concern().municipalities()) {
      run(
          "INSERT INTO issue_municipality(issue, code, name, share, link) VALUES (?,?,?,?,?)",
          id.toString(),
          one.code(),
          one.name(),
          one.share(),
          one.link().word());
    }
  }

  private void writeValues(IssueState state) throws SQLException {
    run("DELETE FROM issue_value WHERE issue = ?", state.issue().toString());
    for (String field : state.fields()) {
      IssueEvent event = state.decisive(field);
      if (event.value() != null) {
        run(
            "INSERT INTO issue_value(issue, field, value, event, time, author, organisation)"
                + " VALUES (?,?,?,?,?,?,?)",
            state.issue().toString(),
            field,
            event.value(),
            event.id().toString(),
            event.time().toString(),
            event.author(),
            event.organisation());
      }
    }
  }

  private void writeIssue(Issue issue) throws SQLException {
    IssueDetails details = issue.details();
    List<Object> row =
        Arrays.asList(
            issue.id().toString(),
            issue.title(),
            issue.text(),
            issue.theme(),
            issue.status().word(),
            details.reason(),
            details.kind().word(),
            details.priority().word(),
            details.due() == null ? null : details.due().toString(),
            details.organisation(),
            details.forum(),
            municipalities(issue.concern()),
            issue.concern().reach().word(),
            issue.author(),
            TIME.format(issue.created()),
            TIME.format(issue.updated()),
            details.isPrivate() ? 1 : 0,
            details.comments().size(),
            details.conflicts().size(),
            blobs.write(issue.geometry()));
    run(
        "INSERT INTO issue(uuid, title, text, theme, status, reason, kind, priority, due,"
            + " organisation, forum, municipalities, reach, author, created, updated, private,"
            + " comments, conflicts, geom) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
            + " ON CONFLICT(uuid) DO UPDATE SET title = excluded.title, text = excluded.text,"
            + " theme = excluded.theme, status = excluded.status, reason = excluded.reason,"
            + " kind = excluded.kind, priority = excluded.priority, due = excluded.due,"
            + " organisation = excluded.organisation, forum = excluded.forum,"
            + " municipalities = excluded.municipalities, reach = excluded.reach,"
            + " author = excluded.author, created = excluded.created, updated = excluded.updated,"
            + " private = excluded.private, comments = excluded.comments,"
            + " conflicts = excluded.conflicts, geom = excluded.geom",
        row.toArray());
    widenExtent(issue);
  }

  private void widenExtent(Issue issue) throws SQLException {
    if (issue.geometry() != null && !issue.geometry().isEmpty()) {
      Envelope box = issue.geometry().getEnvelopeInternal();
      run(
          "UPDATE gpkg_contents SET min_x = min(ifnull(min_x, ?1), ?1),"
              + " min_y = min(ifnull(min_y, ?2), ?2), max_x = max(ifnull(max_x, ?3), ?3),"
              + " max_y = max(ifnull(max_y, ?4), ?4) WHERE table_name = 'issue'",
          box.getMinX(),
          box.getMinY(),
          box.getMaxX(),
          box.getMaxY());
    }
  }

  private static String municipalities(Concern concern) {
    return concern.municipalities().stream()
        .filter(one -> one.link() == Link.MEETS || one.link() == Link.ADDED)
        .map(ConcernedMunicipality::name)
        .collect(Collectors.joining(", "));
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
