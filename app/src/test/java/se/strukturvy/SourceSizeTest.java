package se.strukturvy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds files to a size that fits a reader's head, and asks a page of every package. */
class SourceSizeTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");
  private static final int LONGEST = 400;
  private static final int LONG = 250;
  private static final int MEDIAN = 100;

  @Test
  void noFileIsTooLong() throws IOException {
    Map<Path, Long> all = new TreeMap<>(lengths(MAIN));
    all.putAll(lengths(TEST));
    assertThat(all).allSatisfy((file, lines) -> assertThat(lines).isLessThanOrEqualTo(LONGEST));
  }

  @Test
  void mostFilesAreShort() throws IOException {
    List<Long> lengths = lengths(MAIN).values().stream().sorted().toList();
    assertThat(lengths.get(lengths.size() / 2)).as("the median").isLessThan(MEDIAN);
    assertThat(lengths.get(lengths.size() * 9 / 10)).as("nine in ten").isLessThan(LONG);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(lengths(MAIN).keySet().stream().map(Path::getParent).distinct())
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  private static Map<Path, Long> lengths(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .collect(Collectors.toMap(file -> file, SourceSizeTest::lines));
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
