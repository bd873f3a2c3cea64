package se.strukturvy.source.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.strukturvy.source.ReadBack.features;
import static se.strukturvy.source.ReadBack.shapes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.source.UnreadableFileException;

/** What is no GeoJSON, or not quite, ends with a reading or with a message. */
class OddGeoJsonTest extends GeoJsonFiles {
  @Test
  void readsWhatIsNotUtf8AndSaysSo() throws IOException {
    String text = "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"ort\":\"Örebro\"}}";
    for (String encoding : List.of("windows-1252", "UTF-16LE", "UTF-16BE")) {
      String marked = encoding.startsWith("UTF") ? "\uFEFF" + text : text;
      Path file =
          Files.write(folder.resolve("x.geojson"), marked.getBytes(Charset.forName(encoding)));
      FeatureSource source = open(file);
      assertThat(features(source, Query.ALL).get(0).get("ort")).isEqualTo("Örebro");
      assertThat(source.notes())
          .extracting(ReadNote::severity)
          .containsExactly(ReadNote.Severity.REPAIR);
    }
    FeatureSource marked = open("\uFEFF" + RFC_EXAMPLE);
    assertThat(shapes(marked)).hasSize(3);
    assertThat(features(marked, Query.byId(1))).hasSize(1);
  }

  @Test
  void readsACutOffFileAsFarAsItGoes() throws IOException {
    FeatureSource source = open(RFC_EXAMPLE.substring(0, RFC_EXAMPLE.indexOf("101.0, 1.0")));
    assertThat(source.count()).isEqualTo(2);
    assertThat(shapes(source)).hasSize(2);
    assertThat(source.notes())
        .extracting(ReadNote::severity)
        .containsExactly(ReadNote.Severity.LOSS);
  }

  @Test
  void notesEachShapeThatIsNone() throws IOException {
    FeatureSource source =
        open(
            """
            {"type": "FeatureCollection", "features": [
             {"type": "Feature", "properties": {}, "geometry": null},
             {"type": "Feature", "properties": {},
              "geometry": {"type": "Point", "coordinates": [15, 59, null]}},
             {"type": "Feature", "properties": {},
              "geometry": {"type": "Point", "coordinates": ["15", "59"]}},
             {"type": "Feature", "properties": {},
              "geometry": {"type": "Circle", "coordinates": [15, 59]}},
             {"type": "Feature", "properties": {},
              "geometry": {"type": "Polygon", "coordinates": []}}]}
            """);
    assertThat(source.count()).isEqualTo(5);
    assertThat(source.notes()).extracting(ReadNote::featureId).containsExactly(2L, 3L);
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Path file = file("");
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void saysWhatIsWrongWithoutNamesOfClasses() throws IOException {
    for (String text : List.of("{\"type\":\"Point\",\"coordinates\":[15", "[".repeat(5000))) {
      Path file = file(text);
      assertThatThrownBy(() -> open(file))
          .isInstanceOf(UnreadableFileException.class)
          .message()
          .doesNotContain("Stream", "REDACTED");
    }
  }

  @Test
  void saysInWhichFileThereIsNoGeoJson() throws IOException {
    Path file = file("{\"type\": oj");
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("lager.geojson");
  }

  @Test
  void takesJsonFilesOnlyWhenTheyAreGeoJson() throws IOException {
    GeoJsonFormat format = new GeoJsonFormat();
    Path geo = Files.writeString(folder.resolve("a.JSON"), RFC_EXAMPLE);
    Path other = Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\"}");
    assertThat(format.accepts(geo)).isTrue();
    assertThat(format.accepts(other)).isFalse();
    assertThat(format.accepts(folder.resolve("absent.geojson"))).isFalse();
  }

  /** Whatever is done to a file, the answer is a reading or a message. */
  @Test
  void endsWithAReadingOrAMessageOnDamagedFiles() throws IOException {
    byte[] whole = RFC_EXAMPLE.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7946);
    String signs = "[]{},:\"0-e.\u0000\\";
    for (int i = 0; i < 400; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(40));
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] =
            (byte) signs.charAt(random.nextInt(signs.length()));
      }
      Path file = Files.write(folder.resolve("skadad.geojson"), damaged);
      try (FeatureSource source = open(file)) {
        assertThat(shapes(source)).hasSize((int) source.count());
        assertThat(features(source, Query.ALL)).hasSize((int) source.count());
      } catch (UnreadableFileException e) {
        assertThat(e).hasMessageContaining("skadad.geojson");
      }
    }
  }

  @Test
  void survivesNestingWithoutEnd() throws IOException {
    Path file = file("{\"type\":\"Point\",\"coordinates\":" + "[".repeat(200_000));
    assertThatThrownBy(() -> open(file)).isInstanceOf(UnreadableFileException.class);
  }
}
