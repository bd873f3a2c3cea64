package se.strukturvy.source.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.strukturvy.source.geopackage.GeoPackageFixture.blob;
import static se.strukturvy.source.geopackage.GeoPackageFixture.insert;
import static se.strukturvy.source.geopackage.GeoPackageFixture.open;
import static se.strukturvy.source.geopackage.GeoPackageFixture.places;
import static se.strukturvy.source.geopackage.GeoPackageFixture.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.JtsGeometryBuilder;

/** A file with any bytes changed is read as far as it goes, or refused with a message. */
class MutationTest {
  private static final int MUTATIONS = 2000;

  @TempDir Path folder;

  @Test
  void survivesDamageOfEveryKind() throws Exception {
    List<byte[]> originals = List.of(small("UTF-8", 512), small("UTF-16le", 1024), withView());
    Random random = new Random(20300228);
    Path file = folder.resolve("damaged.gpkg");
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Files.write(file, damage(originals.get(i % originals.size()).clone(), random));
      if (!readAll(file)) {
        refused++;
      }
    }
    // Both happen; a test in which every file were refused would say nothing.
    assertThat(refused).isBetween(1, MUTATIONS - 1);
  }

  private static byte[] damage(byte[] bytes, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> flip(bytes, random, 1);
      case 2 -> flip(bytes, random, 40);
      case 3 -> {
        byte[] block = new byte[random.nextInt(300)];
        random.nextBytes(block);
        int at = random.nextInt(bytes.length - block.length);
        System.arraycopy(block, 0, bytes, at, block.length);
      }
      default -> { // A number somewhere becomes the largest there is.
        int at = random.nextInt(bytes.length - 4);
        Arrays.fill(bytes, at, at + 4, (byte) (random.nextBoolean() ? 0xff : 0x7f));
      }
    }
    return bytes;
  }

  private static void flip(byte[] bytes, Random random, int count) {
    for (int i = 0; i < count; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
  }

  /** Whether anything could be read; a message that says nothing is a failure. */
  private static boolean readAll(Path file) throws IOException {
    List<FeatureSource> layers;
    try {
      layers = open(file);
    } catch (IOException e) {
      assertThat(e.getMessage()).contains("damaged.gpkg");
      return false;
    }
    try {
      for (FeatureSource layer : layers) {
        layer.readGeometry(new JtsGeometryBuilder((id, shape) -> {}), ReadProgress.SILENT);
        layer.read(Query.ALL, feature -> {});
        layer.count();
        layer.extent();
      }
    } catch (IOException e) {
      assertThat(e.getMessage()).contains("damaged.gpkg");
      return false;
    } finally {
      layers.forEach(FeatureSource::close);
    }
    return true;
  }

  private byte[] small(String encoding, int pageSize) throws SQLException, IOException {
    Path file = folder.resolve(encoding + pageSize + ".gpkg");
    sql(
        file,
        "PRAGMA page_size=" + pageSize,
        "PRAGMA encoding='" + encoding + "'",
        "CREATE TABLE plain (x)");
    places(
        file,
        "POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))",
        "yta",
        "MULTIPOINT ((1 1), (2 2))",
        "noder",
        "GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 5 5))",
        "stråk");
    StringBuilder line = new StringBuilder("LINESTRING (0 0");
    for (int i = 1; i < 100; i++) {
      line.append(", ").append(i).append(' ').append(i * i % 17);
    }
    insert(file, "INSERT INTO places (geom, name) VALUES (?, 'lång')", blob(line + ")"));
    return Files.readAllBytes(file);
  }

  private byte[] withView() throws SQLException, IOException {
    Path file = folder.resolve("view.gpkg");
    Files.write(file, small("UTF-8", 1024));
    sql(file, "CREATE VIEW large AS SELECT fid, geom, name FROM places WHERE length(geom) > 50");
    GeoPackageFixture.register(file, "large", "geom", 3006);
    return Files.readAllBytes(file);
  }
}
