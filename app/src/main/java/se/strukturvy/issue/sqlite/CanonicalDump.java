package se.strukturvy.issue.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * What an issue file says, as text that is the same, byte for byte, for all files that say the
 * same: its events, the current state of issues and records, and its attachments, a JSON array a
 * line, sorted by ids. Left out is what a copy has for itself: places in the file, row numbers, and
 * whom issues concern, which also depends on the boundaries at hand.
 */
public final class CanonicalDump {
  private static final List<String> QUERIES =
      List.of(
          "SELECT 'event', id, act, issue, time, author, organisation, field, value, replaces"
              + " FROM issue_event ORDER BY id",
          "SELECT 'value', issue, field, value, event, time, author, organisation"
              + " FROM issue_value ORDER BY issue, field",
          "SELECT 'issue', uuid, title, text, theme, status, reason, kind, priority, due,"
              + " organisation, forum, author, created, updated, private, comments, conflicts,"
              + " hex(geom) FROM issue ORDER BY uuid",
          "SELECT 'attachment', id, hex(data) FROM issue_attachment ORDER BY id");

  private CanonicalDump() {}

  /**
   * The text of a file, which is only read.
   *
   * @throws IssueStoreException when it cannot be read
   */
  public static String of(Path file) throws IssueStoreException {
    try (Connection connection = IssueDatabase.read(file)) {
      return of(connection);
    } catch (SQLException e) {
      throw new StoreFailures(file).of(e);
    }
  }

  /** SHA-256 of the text: two copies with the same one say the same. */
  static String fingerprint(Connection connection) throws SQLException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(of(connection).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String of(Connection connection) throws SQLException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder text = new StringBuilder();
    for (String query : QUERIES) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          List<String> row = new ArrayList<>(columns);
          for (int i = 1; i <= columns; i++) {
            row.add(rows.getString(i));
          }
          text.append(json.writeValueAsString(row)).append('\n');
        }
      } catch (JsonProcessingException e) {
        throw new SQLException(e);
      }
    }
    return text.toString();
  }
}
