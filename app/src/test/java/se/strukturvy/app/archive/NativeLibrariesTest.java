package se.strukturvy.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;

class NativeLibrariesTest {
  @TempDir Path library;

  @Test
  void theLibraryThatSqliteWouldLoadHereLiesBesideItsJar() throws Exception {
    Path jar = Path.of(JDBC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.copy(jar, library.resolve("sqlite.jar"));

    NativeLibraries.unpack(library);

    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream wanted = JDBC.class.getResourceAsStream(resource);
        Stream<Path> files = Files.list(library)) {
      assertThat(library.resolve(name)).hasBinaryContent(wanted.readAllBytes());
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("sqlite.jar", name);
    }
  }
}
