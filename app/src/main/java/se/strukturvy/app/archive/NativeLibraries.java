package se.strukturvy.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The native libraries of JavaFX and SQLite, which are laid beside the jars when the program is
 * built. From their jars, JavaFX would unpack and hash them at every start, and SQLite would unpack
 * its own after asking another process which system this is.
 */
final class NativeLibraries {
  /** JavaFX keeps its own at the top of its jars. */
  private static final String OF_JAVAFX = "[^/]+\\.(so|dylib)";

  private NativeLibraries() {}

  /** Lays beside the jars of a folder what they hold for this system. */
  static void unpack(Path library) throws IOException {
    String wanted = OF_JAVAFX + "|" + ofSqlite();
    try (Stream<Path> files = Files.list(library)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        unpack(jar, wanted, library);
      }
    }
  }

  private static void unpack(Path jar, String wanted, Path library) throws IOException {
    try (JarFile open = new JarFile(jar.toFile())) {
      List<JarEntry> entries =
          open.stream().filter(entry -> entry.getName().matches(wanted)).toList();
      for (JarEntry entry : entries) {
        Path target = library.resolve(Path.of(entry.getName()).getFileName());
        try (InputStream content = open.getInputStream(entry)) {
          Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static String ofSqlite() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String folder =
        system.startsWith("win") ? "Windows" : system.startsWith("mac") ? "Mac" : "Linux";
    String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    String file = System.mapLibraryName("sqlitejdbc").replace(".", "\\.");
    return String.join("/", "org/sqlite/native", folder, machine, file);
  }
}
