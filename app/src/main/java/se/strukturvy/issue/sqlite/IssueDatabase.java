package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.store.IssueStoreException.Reason;
import se.strukturvy.source.geopackage.write.SpatialFunctions;

/**
 * An open issue file: made when it is absent, brought to the present version when it is older, read
 * only when it is newer or may not be written.
 */
final class IssueDatabase {
  private static final int BUSY_MILLIS = 10_000;

  private final Connection connection;
  private final Sentence readOnly;

  private IssueDatabase(Connection connection, Sentence readOnly) {
    this.connection = connection;
    this.readOnly = readOnly;
  }

  static IssueDatabase open(Path file, Clock clock) throws SQLException, IssueStoreException {
    boolean there = Files.exists(file);
    if (there && !Files.isWritable(file)) {
      return readOnly(file, Sentence.of("The issue file %s is write-protected.", file));
    }
    if (there && !Files.isWritable(file.toAbsolutePath().getParent())) {
      return readOnly(
          file, Sentence.of("The folder of the issue file %s is write-protected.", file));
    }
    Connection connection = connect(file, false);
    try {
      int version = new IssueSchema(connection, clock).version();
      if (version > IssueSchema.VERSION) {
        connection.close();
        return readOnly(
            file,
            Sentence.of(
                "The issue file %s was written by a newer version of Strukturvy and is only read."
                    + " Update the program to write in it.",
                file));
      }
      if (version < 0) {
        throw noIssueFile(file);
      }
      prepare(connection, file, clock, version);
      return new IssueDatabase(connection, null);
    } catch (SQLException | IssueStoreException e) {
      connection.close();
      throw e;
    }
  }

  /** What is said of a database of something else. */
  static IssueStoreException noIssueFile(Path file) {
    return new IssueStoreException(
        Reason.OTHER,
        Sentence.of("%s is a database, but no issue file. Choose another name.", file),
        null);
  }

  private static void prepare(Connection connection, Path file, Clock clock, int version)
      throws SQLException {
    boolean local = FileLocation.of(file) == FileLocation.LOCAL;
    execute(connection, local ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
    execute(connection, local ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
    if (version == IssueSchema.VERSION) {
      return;
    }
    if (version > 0) {
      Path copy = file.resolveSibling(file.getFileName() + ".version" + version);
      execute(connection, "backup to '" + copy.toString().replace("'", "''") + "'");
    }
    Transaction.run(
        connection,
        () -> {
          IssueSchema schema = new IssueSchema(connection, clock);
          // Another program may have done the same while this one waited for its turn.
          schema.migrate(schema.version());
        });
  }

  static IssueDatabase readOnly(Path file, Sentence why) throws SQLException {
    return new IssueDatabase(connect(file, true), why);
  }

  /** A connection that only reads, and leaves nothing beside a file in which nobody writes. */
  static Connection read(Path file) throws SQLException {
    return connect(file, true);
  }

  /** Whether the file is kept with a log: then nobody writes in it while there is none. */
  static boolean isWriteAhead(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      // https://www.sqlite.org/fileformat.html, 1.3.3: the file format write version.
      byte[] head = in.readNBytes(19);
      return head.length == 19 && head[18] == 2;
    }
  }

  private static boolean isAtRest(Path file) {
    try {
      return isWriteAhead(file) && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    } catch (IOException e) {
      return false;
    }
  }

  private static Connection connect(Path file, boolean readOnly) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setReadOnly(readOnly);
    String url =
        readOnly && isAtRest(file)
            ? "jdbc:sqlite:"
                + file.toAbsolutePath().toUri().toString().replace("file:///", "file:/")
                + "?immutable=1"
            : "jdbc:sqlite:" + file;
    // The driver manager would first make every driver that some library brings along.
    Connection connection = config.createConnection(url);
    try {
      execute(connection, "PRAGMA trusted_schema = ON");
      SpatialFunctions.register(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Connection connection() {
    return connection;
  }

  /** Why nothing can be written. */
  Optional<Sentence> readOnly() {
    return Optional.ofNullable(readOnly);
  }
}
