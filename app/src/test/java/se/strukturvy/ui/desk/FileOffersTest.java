package se.strukturvy.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.OpenSources;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.standard.StandardFormats;

class FileOffersTest {
  private static final ReadingMemory NOTHING_KEPT =
      new ReadingMemory() {
        @Override
        public OpenOptions recall(Path file) {
          return OpenOptions.NONE;
        }

        @Override
        public void keep(Path file, OpenOptions options) {}
      };

  @TempDir Path folder;

  @Test
  void oneFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
    Path first = point("noder.geojson");
    Path broken = Files.writeString(folder.resolve("trasig.gpkg"), "hej");
    Path last = point("orter.geojson");
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      LayerOffers found = new FileOffers(sources, NOTHING_KEPT).of(List.of(first, broken, last));
      assertThat(found.layers())
          .extracting(layer -> layer.type().name())
          .containsExactly("noder", "orter");
      assertThat(found.failures())
          .singleElement()
          .satisfies(why -> assertThat(why.toString()).contains("trasig.gpkg"));
    }
  }

  private Path point(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name), "{\"type\": \"Point\", \"coordinates\": [15, 59]}");
  }
}
