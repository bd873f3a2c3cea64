package se.strukturvy.issue.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDetails;
import se.strukturvy.issue.IssueReader;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.source.geopackage.write.GeometryBlobWriter;

/** The rows of the feature table {@code issue}, through one batch of changes. */
final class IssueRows {
  /** As a GeoPackage wants it: OGC 12-128r17, table 1, DATETIME. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final List<String> COLUMNS =
      List.of(
          "title",
          "text",
          "theme",
          "status",
          "reason",
          "kind",
          "priority",
          "due",
          "organisation",
          "forum",
          "municipalities",
          "reach",
          "author",
          "created",
          "updated",
          "private",
          "comments",
          "conflicts");

  private static final String INSERT =
      "INSERT INTO issue(%s, uuid, geom) VALUES (%s?, ?)"
          .formatted(String.join(", ", COLUMNS), "?, ".repeat(COLUMNS.size()));
  private static final String UPDATE =
      "UPDATE issue SET %s = ? WHERE fid = ?".formatted(String.join(" = ?, ", COLUMNS));

  private final PreparedStatements statements;
  private final GeometryBlobWriter blobs = new GeometryBlobWriter(IssueSchema.EPSG);

  private final IssueExtent extent;

  IssueRows(PreparedStatements statements) {
    this.statements = statements;
    this.extent = new IssueExtent(statements);
  }

  /** Writes the row of an issue. */
  void put(Issue issue) throws SQLException {
    String uuid = issue.id().toString();
    byte[] geometry = blobs.write(issue.geometry());
    long fid = 0;
    byte[] before = null;
    try (ResultSet old = statements.query("SELECT fid, geom FROM issue WHERE uuid = ?", uuid)) {
      if (old.next()) {
        fid = old.getLong(1);
        before = old.getBytes(2);
      }
    }
    if (fid == 0) {
      statements.update(INSERT, row(issue, uuid, geometry));
      extent.change(null, geometry);
      return;
    }
    statements.update(UPDATE, row(issue, fid));
    if (!Arrays.equals(before, geometry)) {
      statements.update("UPDATE issue SET geom = ? WHERE fid = ?", geometry, fid);
      extent.change(before, geometry);
    }
  }

  /** The values of {@link #COLUMNS}, and those that follow in the statement. */
  private static Object[] row(Issue issue, Object... more) {
    IssueDetails details = issue.details();
    Object[] row = {
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
      issue.concern().names(),
      issue.concern().reach().word(),
      issue.author(),
      TIME.format(issue.created()),
      TIME.format(issue.updated()),
      details.isPrivate() ? 1 : 0,
      details.comments().size(),
      details.conflicts().size()
    };
    Object[] whole = Arrays.copyOf(row, row.length + more.length);
    System.arraycopy(more, 0, whole, row.length, more.length);
    return whole;
  }

  void remove(UUID issue) throws SQLException {
    try (ResultSet old =
        statements.query("SELECT geom FROM issue WHERE uuid = ?", issue.toString())) {
      if (old.next()) {
        extent.change(old.getBytes(1), null);
      }
    }
    statements.update("DELETE FROM issue WHERE uuid = ?", issue.toString());
  }

  /** Brings {@code gpkg_contents} up to date, at the end of a batch. */
  void stateExtent() throws SQLException {
    extent.state();
  }

  /** What the rows should hold of an issue, whomever it concerns. */
  static String text(IssueReader reader) {
    Issue issue = reader.issue(Concern.NONE);
    Object[] row = row(issue);
    row[COLUMNS.indexOf("municipalities")] = null;
    row[COLUMNS.indexOf("reach")] = null;
    byte[] geometry = new GeometryBlobWriter(IssueSchema.EPSG).write(issue.geometry());
    return Arrays.toString(row) + Arrays.toString(geometry);
  }

  /** What the rows of a file hold, by UUID. */
  static Map<String, String> texts(Connection connection) throws SQLException {
    Map<String, String> texts = new TreeMap<>();
    String sql = "SELECT uuid, geom, " + String.join(", ", COLUMNS) + " FROM issue";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        Object[] row = new Object[COLUMNS.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = rows.getObject(i + 3);
        }
        row[COLUMNS.indexOf("municipalities")] = null;
        row[COLUMNS.indexOf("reach")] = null;
        texts.put(rows.getString(1), Arrays.toString(row) + Arrays.toString(rows.getBytes(2)));
      }
    }
    return texts;
  }
}
