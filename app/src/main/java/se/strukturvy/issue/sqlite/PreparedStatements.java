package se.strukturvy.issue.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements of one connection, each prepared once: preparing costs more than running, and a
 * merge runs the same ones a hundred thousand times. For one thread at a time.
 */
final class PreparedStatements {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  PreparedStatements(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Runs a statement that changes rows; returns how many. */
  int update(String sql, Object... values) throws SQLException {
    return bind(sql, values).executeUpdate();
  }

  /** Runs a query; read the result to its end, or close it, before the same query runs again. */
  ResultSet query(String sql, Object... values) throws SQLException {
    return bind(sql, values).executeQuery();
  }

  private PreparedStatement bind(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
