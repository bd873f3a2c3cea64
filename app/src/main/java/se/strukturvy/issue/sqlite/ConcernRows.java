package se.strukturvy.issue.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.strukturvy.issue.concern.Concern;

/** Computed concerns as rows of {@code issue_concern}, each one text of JSON. */
final class ConcernRows {
  private final PreparedStatements statements;
  private final ObjectMapper json = new ObjectMapper();

  ConcernRows(PreparedStatements statements) {
    this.statements = statements;
  }

  void put(Map<UUID, Concern> concerns) throws SQLException {
    for (Map.Entry<UUID, Concern> entry : concerns.entrySet()) {
      statements.update(
          "INSERT OR REPLACE INTO issue_concern VALUES (?, ?)",
          entry.getKey().toString(),
          write(entry.getValue()));
    }
  }

  Map<UUID, Concern> all() throws SQLException {
    Map<UUID, Concern> all = new HashMap<>();
    // Thousands of issues concern the same few municipalities in the same way.
    Map<String, Concern> parsed = new HashMap<>();
    try (ResultSet rows = statements.query("SELECT geometry_event, concern FROM issue_concern")) {
      while (rows.next()) {
        String text = rows.getString(2);
        Concern concern = parsed.get(text);
        if (concern == null) {
          concern = parse(text);
          parsed.put(text, concern);
        }
        all.put(UUID.fromString(rows.getString(1)), concern);
      }
    }
    return all;
  }

  /** Whom a geometry concerns; nobody when that was never computed. */
  Concern of(UUID geometryEvent) throws SQLException {
    try (ResultSet row =
        statements.query(
            "SELECT concern FROM issue_concern WHERE geometry_event = ?",
            geometryEvent.toString())) {
      return row.next() ? parse(row.getString(1)) : Concern.NONE;
    }
  }

  private String write(Concern concern) throws SQLException {
    try {
      return json.writeValueAsString(concern);
    } catch (JsonProcessingException e) {
      throw new SQLException(e);
    }
  }

  private Concern parse(String text) throws SQLException {
    try {
      return json.readValue(text, Concern.class);
    } catch (JsonProcessingException e) {
      throw new SQLException(e);
    }
  }
}
