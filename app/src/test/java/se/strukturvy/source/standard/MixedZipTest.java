package se.strukturvy.source.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.OpenOptions;

class MixedZipTest {
  private static final Path SAMPLES = Path.of("..", "data-samples");

  @TempDir Path folder;

  @Test
  void aZipWithAShapefileAndAGeoPackageGivesTheLayersOfBoth() throws IOException {
    Path zip = folder.resolve("båda.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name :
          List.of("korridorer.shp", "korridorer.shx", "korridorer.dbf", "orebro.gpkg")) {
        out.putNextEntry(new ZipEntry("leverans/" + name));
        Files.copy(SAMPLES.resolve(name), out);
      }
    }
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    List<FeatureSource> layers = StandardFormats.sources(systems).open(zip, OpenOptions.NONE);
    assertThat(layers)
        .extracting(layer -> layer.type().name())
        .filteredOn(name -> name.equals("korridorer"))
        .hasSize(2);
    assertThat(layers).extracting(layer -> layer.type().name()).contains("kommuner");
    layers.forEach(FeatureSource::close);
  }
}
