package se.strukturvy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.source.standard.StandardFormats;

class LooseLayersTest {
  @TempDir Path folder;
  private final List<String> complaints = new ArrayList<>();

  /** A scale bar in Mercator's projection would be wrong by half in Sweden. */
  @ParameterizedTest
  @CsvSource({"3006, 3006", "3009, 3009", "3021, 3021", "3857, 3006", "3395, 3006", "4326, 3006"})
  void looseLayersAreShownInTrueMetres(int layer, int map) throws IOException {
    assertThat(project(point("a", layer)).map().crs().epsg()).isEqualTo(map);
  }

  @Test
  void theFirstLayerThatIsNamedLiesLowest() throws IOException {
    Project project = project(point("under", 3006), point("over", 3006));
    assertThat(project.map().allLayers().map(layer -> layer.title()))
        .containsExactly("over", "under");
  }

  @Test
  void oneLayerThatCannotBeReadDoesNotHideTheOthers() throws IOException {
    String broken = Files.writeString(folder.resolve("trasig.gpkg"), "hej").toString();
    assertThat(project(point("a", 3006), broken, point("b", 3006)).map().allLayers()).hasSize(2);
    assertThat(complaints)
        .singleElement()
        .satisfies(why -> assertThat(why).contains("trasig.gpkg"));
    assertThatThrownBy(() -> project(broken, broken)).hasMessageContaining("None of the layers");
    assertThatThrownBy(() -> project(broken)).hasMessageContaining("trasig.gpkg");
  }

  @Test
  void aLayerThatIsAskedForByAWrongNameIsNotReplacedByAnother() throws IOException {
    String file = point("orter", 3006);
    assertThat(project(file + ":orter").map().allLayers()).hasSize(1);
    assertThatThrownBy(() -> project(file + ":vägar"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContainingAll("orter.geojson", "\"vägar\"", "Its layers are orter");
  }

  private Project project(String... names) throws IOException {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      return new LooseLayers(sources)
          .project(List.of(names), OpenOptions.NONE, why -> complaints.add(why.toString()));
    }
  }

  private String point(String name, int epsg) throws IOException {
    return Files.writeString(
            folder.resolve(name + ".geojson"),
            """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:%d"}},
             "features":[{"type":"Feature","properties":{},
             "geometry":{"type":"Point","coordinates":[15,59]}}]}
            """
                .formatted(epsg))
        .toString();
  }
}
