package se.strukturvy.source.geopackage.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A file of SQL among the program's resources, with {@code {names}} to be filled in. */
public final class SqlScript {
  private final String sql;

  private SqlScript(String sql) {
    this.sql = sql;
  }

  /** The script in that file, which lies beside a class. */
  public static SqlScript of(Class<?> beside, String file) {
    return new SqlScript(read(beside, file));
  }

  static SqlScript of(String file) {
    return of(SqlScript.class, file);
  }

  static String text(String file) {
    return read(SqlScript.class, file);
  }

  /** The text of any resource that lies beside a class. */
  public static String text(Class<?> beside, String file) {
    return read(beside, file);
  }

  /** The script with each {@code {name}} replaced, safe inside double quotes. */
  public SqlScript with(Map<String, String> names) {
    String filled = sql;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", name.getValue().replace("\"", "\"\""));
    }
    return new SqlScript(filled);
  }

  /**
   * Runs all its statements.
   *
   * @throws SQLException when one fails; those before it stand
   */
  public void run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // sqlite-jdbc hands the whole text to sqlite3_exec, which runs every statement in it.
      statement.executeUpdate(sql);
    }
  }

  private static String read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
