package se.strukturvy.source.geopackage.database;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A connection that cannot change a file nor be led astray by it: read-only and immutable (no lock,
 * no -wal, no -shm), no extensions, no trust in the schema, limits on sizes, and a watch that ends
 * endless statements.
 */
public final class ReadOnlyConnection implements AutoCloseable {
  private static final long SMALLEST_LIMIT = 16L << 20;

  private final Connection connection;
  private final QueryWatch watch = new QueryWatch();

  ReadOnlyConnection(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    connection = config.createConnection("jdbc:sqlite:" + uri(file) + "?mode=ro&immutable=1");
    try (Statement s = connection.createStatement()) {
      s.execute("PRAGMA trusted_schema=OFF");
      s.execute("PRAGMA query_only=ON");
      s.execute("PRAGMA cell_size_check=ON");
      s.execute("PRAGMA temp_store=MEMORY");
      SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, (int) largestValue());
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 200);
      ProgressHandler.setHandler(connection, QueryWatch.INSTRUCTIONS, watch);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Bytes of the largest row or value that is read: an eighth of the memory there is. */
  public static long largestValue() {
    long eighth = Runtime.getRuntime().maxMemory() / 8;
    return Math.max(SMALLEST_LIMIT, Math.min(eighth, 512L << 20));
  }

  /** The file as SQLite's URI wants it: percent-encoded, and four slashes before a server. */
  static String uri(Path file) {
    URI uri = file.toAbsolutePath().toUri();
    String server = uri.getRawAuthority();
    return "file:" + (server == null ? "" : "////" + server) + uri.getRawPath();
  }

  /** The connection itself; whatever would write fails. */
  public Connection sql() {
    return connection;
  }

  QueryWatch watch() {
    return watch;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
