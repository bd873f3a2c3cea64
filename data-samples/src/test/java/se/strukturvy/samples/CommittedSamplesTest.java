package se.strukturvy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Query;
import se.strukturvy.map.OpenSources;
import se.strukturvy.source.StoredStyle;
import se.strukturvy.source.StyledSource;
import se.strukturvy.source.standard.StandardFormats;

/** The files in the repository are what the generator writes today. */
class CommittedSamplesTest {
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    SampleCounty.write(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orebro.strukturvy",
        "pilotprojekt.strukturvy",
        "korridorer.shp",
        "korridorer.shx",
        "korridorer.dbf",
        "korridorer.prj",
        "korridorer.cpg",
        "noder_sweref991500.shp",
        "noder_sweref991500.shx",
        "noder_sweref991500.dbf",
        "noder_sweref991500.prj",
        "noder_sweref991500.cpg"
      })
  void filesOfOurOwnWritingAreTheSameToTheByte(String name) throws IOException {
    assertThat(Path.of(name)).hasSameBinaryContentAs(folder.resolve(name));
  }

  /** SQLite stamps its version into a file, so here what is in it counts, not its bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"orebro.gpkg", "pilotprojekt.gpkg"})
  void geoPackagesHoldTheSameLayersFeaturesAndStyles(String name) throws IOException {
    List<Content> committed = contents(Path.of(name).toAbsolutePath());
    List<Content> written = contents(folder.resolve(name));
    assertThat(names(committed)).isEqualTo(names(written));
    for (int i = 0; i < written.size(); i++) {
      String layer = written.get(i).type().name();
      assertThat(committed.get(i).type()).isEqualTo(written.get(i).type());
      assertThat(committed.get(i).features())
          .as(layer)
          .isNotEmpty()
          .containsExactlyElementsOf(written.get(i).features());
      assertThat(committed.get(i).styles()).as(layer).isEqualTo(written.get(i).styles());
    }
  }

  private record Content(FeatureType type, List<Feature> features, List<StoredStyle> styles) {}

  private static List<String> names(List<Content> contents) {
    return contents.stream().map(content -> content.type().name()).toList();
  }

  private static List<Content> contents(Path file) throws IOException {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    List<Content> contents = new ArrayList<>();
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      for (FeatureSource layer : sources.layers(file)) {
        List<Feature> features = new ArrayList<>();
        layer.read(Query.ALL, features::add);
        contents.add(new Content(layer.type(), features, ((StyledSource) layer).styles()));
      }
    }
    return contents;
  }
}
