package se.strukturvy.source.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.source.csv.ExcelCsv;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void whatFailsHalfwayLeavesTheOlderFileAndNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("å.csv"), "äldre");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    part -> {
                      Files.writeString(part, "halv");
                      throw new IOException("Input/output error");
                    }))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessage(
            "å.csv was not written: the system says \"Input/output error\". Choose another place.");
    assertThat(file).hasContent("äldre");
    assertThat(names()).containsExactly("å.csv");
  }

  @Test
  void aDatabaseThatIsOpenIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("frågor.gpkg"), "äldre");
    Files.createFile(folder.resolve("frågor.gpkg-wal"));
    assertThatThrownBy(() -> WholeFile.write(file, part -> Files.writeString(part, "ny")))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessage(
            "frågor.gpkg was not written: it is a database that is open. Choose another name.");
    assertThat(file).hasContent("äldre");
  }

  @Test
  void whatIsWholeReplacesTheOlderFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "äldre");
    WholeFile.write(file, part -> Files.writeString(part, "ny"));
    assertThat(file).hasContent("ny");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void aLinkStaysALinkAndWhatItStandsForGetsTheContent() throws IOException {
    Path real = Files.writeString(folder.resolve("delad.txt"), "äldre");
    Path link = Files.createSymbolicLink(folder.resolve("min.txt"), real);
    WholeFile.write(link, part -> Files.writeString(part, "ny"));
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("ny");
  }

  @Test
  void aNameThatIsNoneIsNotAnOlderFileThatIsHeld() throws IOException {
    Path file = folder.resolve("å".repeat(200) + ".txt");
    assertThatThrownBy(() -> WholeFile.write(file, part -> Files.writeString(part, "x")))
        .isInstanceOf(UnwritableFileException.class)
        .message()
        .contains("too long")
        .doesNotContain("older file");
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderOfThatNameStaysAndIsNamed() throws IOException {
    Path file = Files.createDirectory(folder.resolve("bilder.gpkg"));
    for (WholeFile.Content export : exports()) {
      assertThatThrownBy(() -> export.write(file))
          .hasMessage("bilder.gpkg was not written: a folder has this name. Choose another name.");
    }
    assertThat(file).isEmptyDirectory();
    assertThat(names()).containsExactly("bilder.gpkg");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path file = folder.resolve("borta").resolve("bilder.gpkg");
    for (WholeFile.Content export : exports()) {
      assertThatThrownBy(() -> export.write(file))
          .isInstanceOf(UnwritableFileException.class)
          .hasMessageContaining("there is no folder " + file.getParent());
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenInIsNamed() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("låst"));
    assumeThat(locked.toFile().setWritable(false) && !Files.isWritable(locked))
        .as("nothing is write-protected for the administrator")
        .isTrue();
    Path file = locked.resolve("bilder.gpkg");
    for (WholeFile.Content export : exports()) {
      assertThatThrownBy(() -> export.write(file))
          .hasMessageContaining("you may not write in " + locked);
    }
    assertThat(locked.toFile().setWritable(true)).isTrue();
    assertThat(locked).isEmptyDirectory();
  }

  private static List<WholeFile.Content> exports() {
    return List.of(
        path -> WholeFile.write(path, part -> Files.writeString(part, "x")),
        path -> ExcelCsv.write(List.of(List.of("x")), path),
        path -> GeoPackageWriter.create(path, Clock.systemUTC()).close());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
