package se.strukturvy.issue.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.strukturvy.issue.Concern;

/** Computed concerns as rows of {@code issue_concern}, each one text of JSON. */
final class ConcernRows {
  private final Connection connection;
  private final ObjectMapper json = new ObjectMapper();

  ConcernRows(Connection connection) {
    this.connection = connection;
  }

  void put(Map<UUID, Concern> concerns) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO issue_concern VALUES (?, ?)")) {
      for (Map.Entry<UUID, Concern> entry : concerns.entrySet()) {
        insert.setString(1, entry.getKey().toString());
        insert.setString(2, write(entry.getValue()));
        insert.executeUpdate();
      }
    }
  }

  Map<UUID, Concern> all() throws SQLException {
    Map<UUID, Concern> all = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement("SELECT geometry_event, concern FROM issue_concern")) {
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        all.put(UUID.fromString(rows.getString(1)), parse(rows.getString(2)));
      }
    }
    return all;
  }

  /** Whom a geometry concerns; nobody when that was never computed. */
  Concern of(UUID geometryEvent) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT concern FROM issue_concern WHERE geometry_event = ?")) {
      select.setString(1, geometryEvent.toString());
      ResultSet row = select.executeQuery();
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
