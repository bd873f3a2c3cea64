package se.strukturvy.source.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.strukturvy.source.geopackage.GeoPackageFixture.features;
import static se.strukturvy.source.geopackage.GeoPackageFixture.open;
import static se.strukturvy.source.geopackage.GeoPackageFixture.places;
import static se.strukturvy.source.geopackage.GeoPackageFixture.register;
import static se.strukturvy.source.geopackage.GeoPackageFixture.sql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.JtsGeometryBuilder;

/** Files that were made to do harm. */
class HostileFileTest {
  @TempDir Path folder;
  private List<FeatureSource> layers = List.of();

  @AfterEach
  void close() {
    // One test leaves its thread interrupted.
    assertThat(Thread.interrupted() && Thread.currentThread().isInterrupted()).isFalse();
    layers.forEach(FeatureSource::close);
  }

  @Test
  void endsAnEndlessViewWhenTheReaderIsInterrupted() throws Exception {
    FeatureSource endless =
        view("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
    Thread.currentThread().interrupt();
    assertThatThrownBy(endless::count).hasMessageContaining("took too long");
  }

  @Test
  void readsNoRowOfAnEndlessViewAndRemembersThat() throws Exception {
    FeatureSource endless =
        view("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
    long[] rows = {0};
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(
              () ->
                  endless.readGeometry(
                      new JtsGeometryBuilder((id, g) -> rows[0]++), ReadProgress.SILENT))
          .hasMessageContaining("took too long");
    }
    assertThat(rows[0]).isZero();
  }

  @Test
  void refusesAValueThatIsLargerThanMemoryShouldHold() throws Exception {
    FeatureSource huge = view("SELECT zeroblob(900000000) AS geom");
    assertThatThrownBy(() -> huge.readGeometry(ignore(), ReadProgress.SILENT))
        .hasMessageContaining("limit");
  }

  @Test
  void doesNotTrustFunctionsInTheSchema() throws Exception {
    Path file = places(folder.resolve("f.gpkg"), "POINT (1 1)", "a");
    sql(file, "CREATE VIEW harm AS SELECT 1 AS fid, load_extension('x') AS geom");
    register(file, "harm", "geom", 3006);
    layers = open(file);
    for (FeatureSource layer : layers) {
      if (layer.type().name().equals("harm")) {
        assertThatThrownBy(() -> features(layer)).isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void refusesAZipThatWouldFillTheDisk() throws Exception {
    Path zip = folder.resolve("bomb.gpkg.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry("bomb.gpkg"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        packed.write(zeros);
      }
    }
    assertThatThrownBy(() -> open(zip)).hasMessageContaining("unpacks to more than");
  }

  @Test
  void namesTheLayersThatItListsWhereNoneOfThemIsThere() throws Exception {
    Path file = GeoPackageFixture.empty(folder.resolve("tom å.gpkg"));
    register(file, "vägar", "geom", 3006);
    assertThatThrownBy(() -> open(file)).hasMessageContaining("vägar");
  }

  @Test
  void opensAnHonestZip() throws Exception {
    Path file = places(folder.resolve("p.gpkg"), "POINT (1 1)", "å");
    Path zip = folder.resolve("p.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry("../../mapp/p.gpkg"));
      packed.write(Files.readAllBytes(file));
    }
    layers = open(zip);
    assertThat(layers.get(0).file()).isEqualTo(zip);
    assertThat(features(layers.get(0)).get(0).get("name")).isEqualTo("å");
  }

  private FeatureSource view(String query) throws Exception {
    Path file = places(folder.resolve("v.gpkg"), "POINT (1 1)", "a");
    sql(file, "CREATE VIEW v AS " + query);
    register(file, "v", "geom", 3006);
    layers = open(file);
    return layers.get(1);
  }

  private static JtsGeometryBuilder ignore() {
    return new JtsGeometryBuilder((id, shape) -> {});
  }
}
