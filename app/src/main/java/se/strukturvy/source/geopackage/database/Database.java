package se.strukturvy.source.geopackage.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.sqlite.NativeLibraryNotFoundException;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.UnreadableFileException;

/**
 * An SQLite file opened for reading by several threads: each question gets a connection of its own.
 *
 * <p>A file with changes that wait beside it (a -wal or a hot -journal) is read from a private
 * copy, so that nothing is ever written beside the original.
 */
public final class Database implements AutoCloseable {
  /** Long enough for any question about the schema, for counts and for index windows. */
  static final int SECONDS = 20;

  private final Path file;
  private final int schemaCookie;
  private final Deque<ReadOnlyConnection> idle = new ArrayDeque<>();

  /** Of a file that is read as it is; null for one that is read from a private copy. */
  private FileState state;

  private PrivateCopy copy;

  /** How often another program was seen to have written. */
  private int changes;

  private boolean closed;

  private Database(Path file, FileState state, PrivateCopy copy) throws IOException {
    this.file = file;
    this.state = state;
    this.copy = copy;
    this.schemaCookie = FileState.schemaCookie(copy == null ? file : copy.database());
  }

  /**
   * Opens a file as it is, or its private copy where changes wait beside it.
   *
   * @throws IOException when it cannot be opened
   */
  public static Database open(Path file) throws IOException {
    FileState state = FileState.of(file);
    return state.pending()
        ? new Database(file, null, PrivateCopy.withPendingChanges(file))
        : new Database(file, state, null);
  }

  /**
   * Opens a private copy, for example of what lay in a zip; {@code file} is for messages.
   *
   * @throws IOException when it cannot be opened
   */
  public static Database open(Path file, PrivateCopy copy) throws IOException {
    return new Database(file, null, copy);
  }

  /** The file that the user knows. */
  public Path file() {
    return file;
  }

  /**
   * The file that is really read.
   *
   * @throws IOException when it is gone, or another program has changed its tables
   */
  public Path readable() throws IOException {
    synchronized (idle) {
      if (copy == null && !currentState().equals(state)) {
        followChange();
      }
      return copy == null ? file : copy.database();
    }
  }

  private FileState currentState() throws IOException {
    try {
      return FileState.of(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(
          file, "it is not where it was", "Put it back or load it from its new place");
    }
  }

  /** Another program wrote: what connections remember is old, and changes may wait beside. */
  private void followChange() throws IOException {
    changes++;
    idle.forEach(Database::discard);
    idle.clear();
    state = currentState();
    if (state.pending()) {
      copy = PrivateCopy.withPendingChanges(file);
    }
    if (FileState.schemaCookie(copy == null ? file : copy.database()) != schemaCookie) {
      throw new UnreadableFileException(
          file, "another program changed its tables while it was open", "Load the layer again");
    }
  }

  /**
   * Puts a question that may take {@code seconds}.
   *
   * @throws IOException when there is no answer in time, or the file cannot be read
   */
  public <T> T ask(int seconds, Question<T> question) throws IOException {
    int changesThen = changes();
    ReadOnlyConnection connection = borrow();
    connection.watch().allow(seconds);
    try {
      T answer = question.put(connection);
      giveBack(connection, changesThen);
      return answer;
    } catch (SQLException e) {
      discard(connection);
      throw failure(e);
    } catch (IOException | RuntimeException | Error e) {
      discard(connection);
      throw e;
    }
  }

  /**
   * Puts a question about the schema.
   *
   * @throws IOException when there is no answer in time, or the file cannot be read
   */
  public <T> T ask(Question<T> question) throws IOException {
    return ask(SECONDS, question);
  }

  private UnreadableFileException failure(SQLException e) {
    String advice = "Ask for a new copy of the file, or repair it in QGIS";
    return new UnreadableFileException(
        file, Sentence.of("SQLite cannot read it: %s", plain(e)), Sentence.of(advice), e);
  }

  private static Sentence plain(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("SQLITE_INTERRUPT")) {
      return Sentence.of("the question took too long and was ended");
    }
    return message.contains("SQLITE_CORRUPT") || message.contains("SQLITE_NOTADB")
        ? Sentence.of("the database is damaged or cut off")
        : Sentence.of("%s", message.replace('\n', ' '));
  }

  private int changes() {
    synchronized (idle) {
      return changes;
    }
  }

  private ReadOnlyConnection borrow() throws IOException {
    Path readable = readable();
    synchronized (idle) {
      if (closed) {
        throw new IOException(file.getFileName() + " has been closed");
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    try {
      return new ReadOnlyConnection(readable);
    } catch (SQLException e) {
      throw e.getCause() instanceof NativeLibraryNotFoundException ? withoutSqlite(e) : failure(e);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw withoutSqlite(e);
    }
  }

  private IOException withoutSqlite(Throwable cause) {
    return new UnreadableFileException(
        file,
        Sentence.of("SQLite's native library cannot be loaded on this computer"),
        Sentence.of(
            "Let the program write to, and run libraries from, the folder %s, or name another with"
                + " -Dorg.sqlite.tmpdir",
            System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"))),
        cause);
  }

  private void giveBack(ReadOnlyConnection connection, int changesThen) {
    synchronized (idle) {
      if (!closed && changes == changesThen) {
        idle.push(connection);
        return;
      }
    }
    discard(connection);
  }

  private static void discard(ReadOnlyConnection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // Nothing was written, so nothing is lost.
    }
  }

  /** Whether the file begins as SQLite files do. */
  public static boolean isSqlite(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(15), StandardCharsets.ISO_8859_1).equals("SQLite format 3");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Database::discard);
      idle.clear();
    }
    synchronized (idle) {
      if (copy != null) {
        copy.close();
      }
    }
  }

  /** Something to ask of a database. */
  public interface Question<T> {
    /** Asks it. */
    T put(ReadOnlyConnection connection) throws SQLException, IOException;
  }
}
