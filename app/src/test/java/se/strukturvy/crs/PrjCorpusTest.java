package se.strukturvy.crs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the .prj files of the optional corpus against the codes that GDAL found for them. */
@Tag("shared")
class PrjCorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("strukturvy.shared", "../../shared")).resolve("corpus");

  @Test
  void findsTheCodesThatGdalFinds() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the optional corpus is not here");
    try (Stream<Path> truths = Files.list(CORPUS.resolve("truth"))) {
      List<String> wrong =
          truths
              .filter(truth -> truth.getFileName().toString().startsWith("shp_"))
              .sorted()
              .flatMap(truth -> difference(truth).stream())
              .toList();
      assertThat(wrong).isEmpty();
    }
  }

  private static Optional<String> difference(Path truth) {
    try {
      JsonNode root = new ObjectMapper().readTree(truth.toFile());
      String code = root.at("/vector/layers/0/srs/auth").asText("");
      Path main = CORPUS.resolve("open").resolve(root.get("id").asText());
      Optional<Path> prj = prj(main, root.get("main").asText());
      if (!code.startsWith("EPSG:") || prj.isEmpty()) {
        return Optional.empty();
      }
      String wkt = Files.readString(prj.get(), StandardCharsets.ISO_8859_1);
      String found =
          new PrjReader().read(wkt).map(CoordinateReferenceSystem::code).orElse("nothing");
      return found.equals(code)
          ? Optional.empty()
          : Optional.of(root.get("id").asText() + ": " + found + ", GDAL " + code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> prj(Path folder, String main) throws IOException {
    String stem = main.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> file.getFileName().toString().toLowerCase(Locale.ROOT).equals(stem + ".prj"))
          .findFirst();
    }
  }
}
