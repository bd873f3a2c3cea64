package se.strukturvy.source.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;

class MixedZipTest {
  /** Where a local header's flags stand (APPNOTE 4.3.7), and a central one's (4.3.12). */
  private static final int LOCAL_FLAGS = 6;

  private static final int CENTRAL_FLAGS = 8;
  private static final String CENTRAL = "PK\u0001\u0002";

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
    List<FeatureSource> layers = open(zip);
    assertThat(layers)
        .extracting(layer -> layer.type().name())
        .filteredOn(name -> name.equals("korridorer"))
        .hasSize(2);
    assertThat(layers).extracting(layer -> layer.type().name()).contains("kommuner");
    layers.forEach(FeatureSource::close);
  }

  @Test
  void aGeoPackageUnderANameOfOldWindowsIsFound() throws IOException {
    Path zip = folder.resolve("gammal.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM850"))) {
      out.putNextEntry(new ZipEntry("län.gpkg"));
      Files.copy(SAMPLES.resolve("orebro.gpkg"), out);
    }
    List<FeatureSource> layers = open(zip);
    assertThat(layers).extracting(layer -> layer.type().name()).contains("kommuner");
    layers.forEach(FeatureSource::close);
  }

  @Test
  void anArchiveThatGivesNothingSaysWhy() throws IOException {
    Path other = folder.resolve("annat.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
      out.putNextEntry(new ZipEntry("läs mig.txt"));
      out.write(new byte[1000]);
    }
    refuses(other, "annat.zip", "no shapefile and no GeoPackage");

    byte[] bytes = Files.readAllBytes(other);
    Path cut = Files.write(folder.resolve("halv.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    refuses(cut, "halv.zip", "damaged");

    bytes[LOCAL_FLAGS] |= 1;
    int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(CENTRAL);
    bytes[central + CENTRAL_FLAGS] |= 1;
    refuses(Files.write(folder.resolve("låst.zip"), bytes), "låst.zip", "password");
  }

  @Test
  void aFolderIsCalledAFolder() throws IOException {
    refuses(Files.createDirectory(folder.resolve("mapp.gpkg")), "mapp.gpkg", "folder");
  }

  private void refuses(Path file, String... words) {
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContainingAll(words);
  }

  private List<FeatureSource> open(Path file) throws IOException {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    return StandardFormats.sources(systems).open(file, OpenOptions.NONE);
  }
}
