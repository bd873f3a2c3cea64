package se.strukturvy.source.geopackage.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.UnreadableFileException;

/** A database in a temporary folder that only this user can read; deleted when closed. */
public final class PrivateCopy implements AutoCloseable {
  private static final int TRIES = 3;
  private static final List<String> PENDING = List.of("-wal", "-journal");

  private final Path folder;
  private final Path database;

  private PrivateCopy(Path folder, Path database) {
    this.folder = folder;
    this.database = database;
  }

  /** Whether changes wait beside the file that only SQLite can bring into it. */
  static boolean needed(Path file) {
    return PENDING.stream().anyMatch(ending -> size(beside(file, ending)) > 0);
  }

  /** Copies a file with what waits beside it, and lets SQLite bring the two together. */
  static PrivateCopy withPendingChanges(Path file) throws IOException {
    PrivateCopy copy = create(file.getFileName().toString());
    try {
      for (int i = 0; i < TRIES; i++) {
        String before = state(file);
        copy.take(file);
        if (before.equals(state(file))) {
          break; // Nobody wrote while it was copied.
        }
      }
      copy.merge(file);
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  /**
   * Copies a database from a stream.
   *
   * @param most bytes; more is refused
   * @throws IOException when it cannot be copied
   */
  public static PrivateCopy of(Path file, InputStream in, long most) throws IOException {
    PrivateCopy copy = create("copy.gpkg");
    try (var out = Files.newOutputStream(copy.database)) {
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        total += n;
        if (total > most) {
          throw new UnreadableFileException(
              file,
              Sentence.of("it unpacks to more than %d bytes", most),
              Sentence.of("Unpack it by hand"),
              null);
        }
        out.write(buffer, 0, n);
      }
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  private static PrivateCopy create(String name) throws IOException {
    Path folder = Files.createTempDirectory("strukturvy-");
    return new PrivateCopy(folder, folder.resolve(name));
  }

  Path database() {
    return database;
  }

  private void take(Path file) throws IOException {
    copyFile(file, database);
    for (String ending : PENDING) {
      Path pending = beside(file, ending);
      Path mine = beside(database, ending);
      Files.deleteIfExists(mine);
      if (Files.exists(pending)) {
        copyFile(pending, mine);
      }
    }
  }

  /** Copies bytes only: the copy of a write-protected file must not be write-protected. */
  private static void copyFile(Path from, Path to) throws IOException {
    try (var in = Files.newInputStream(from);
        var out = Files.newOutputStream(to)) {
      in.transferTo(out);
    }
  }

  private void merge(Path file) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.enableLoadExtension(false);
    try (Connection c = config.createConnection("jdbc:sqlite:" + ReadOnlyConnection.uri(database));
        Statement s = c.createStatement()) {
      s.execute("PRAGMA trusted_schema=OFF");
      s.execute("PRAGMA journal_mode=DELETE");
      s.executeQuery("SELECT count(*) FROM sqlite_schema").close();
    } catch (SQLException e) {
      throw new UnreadableFileException(
          file,
          Sentence.of(
              "the changes that wait beside it cannot be brought in (%s)",
              String.valueOf(e.getMessage())),
          Sentence.of("Open it once in the program that wrote it, and close it there"),
          e);
    }
  }

  private static String state(Path file) throws IOException {
    StringBuilder state = new StringBuilder();
    for (String ending : List.of("", "-wal", "-journal")) {
      Path part = beside(file, ending);
      state.append(size(part)).append(' ');
      if (Files.exists(part)) {
        state.append(Files.getLastModifiedTime(part)).append(' ');
      }
    }
    return state.toString();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return -1;
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
