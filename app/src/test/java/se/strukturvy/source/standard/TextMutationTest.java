package se.strukturvy.source.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.JtsGeometryBuilder;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.OpenOptions;

/** GeoJSON, tables and archives with any bytes changed are read as far as it goes, or refused. */
class TextMutationTest {
  private static final int MUTATIONS = 1200;
  private static final byte[] TELLING =
      "{}[]\",:;\\\n-+eE.0\u0000".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private int refused;

  @Test
  void ruinedTextsAreReadOrRefused() throws IOException {
    FeatureSources formats = StandardFormats.sources(new CrsCatalog(folder.resolve("epsg")));
    List<String> endings = List.of("geojson", "csv", "zip");
    List<byte[]> originals = List.of(geoJson(), table(), zipped(table()));
    for (int seed = 0; seed < MUTATIONS; seed++) {
      int kind = seed % originals.size();
      Path file = folder.resolve("ruined." + endings.get(kind));
      Files.write(file, ruined(originals.get(kind).clone(), new Random(seed)));
      Assertions.assertTimeout(
          Duration.ofSeconds(10), () -> readAll(formats, file), "seed " + seed);
    }
    assertThat(refused).isBetween(1, MUTATIONS - MUTATIONS / 3);
  }

  private void readAll(FeatureSources formats, Path file) {
    List<FeatureSource> layers;
    try {
      layers = formats.open(file, OpenOptions.NONE);
    } catch (IOException message) {
      assertThat(message.getMessage()).contains("ruined.");
      refused++;
      return;
    }
    for (FeatureSource layer : layers) {
      try (layer) {
        long[] rows = new long[2];
        layer.readGeometry(new JtsGeometryBuilder((id, g) -> rows[0]++), ReadProgress.SILENT);
        for (Field field : layer.type().fields()) {
          rows[1] = 0;
          layer.readColumn(field.name(), value -> rows[1]++);
          assertThat(rows[1]).isEqualTo(layer.count());
        }
        layer.read(Query.ALL, feature -> {});
        layer.read(Query.within(new Envelope(0, 20, 0, 70)), feature -> {});
      } catch (IOException message) {
        assertThat(message.getMessage()).isNotBlank();
        refused++;
      }
    }
  }

  private static byte[] ruined(byte[] bytes, Random random) {
    byte[] ruined = bytes;
    for (int n = random.nextInt(3); n >= 0; n--) {
      int at = random.nextInt(Math.max(1, ruined.length - 4));
      switch (random.nextInt(5)) {
        case 0 -> ruined[at] = TELLING[random.nextInt(TELLING.length)];
        case 1 -> ruined[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> ruined = Arrays.copyOf(ruined, at + 4);
        case 3 -> Arrays.fill(ruined, at, at + 4, (byte) random.nextInt());
        default -> {
          int from = random.nextInt(at + 1);
          System.arraycopy(bytes, from, ruined, at, Math.min(4, bytes.length - from));
        }
      }
    }
    return ruined;
  }

  private static byte[] geoJson() {
    return """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "id": 7, "properties": {"namn": "Örebro", "n": 1.5, "d": "2024-02-29"},
       "geometry": {"type": "Polygon", "coordinates": [[[15, 59], [16, 59], [16, 60], [15, 59]]]}},
      {"type": "Feature", "properties": {"namn": null, "ja": true, "inre": {"a": [1, 2]}},
       "geometry": {"type": "GeometryCollection", "geometries": [
         {"type": "Point", "coordinates": [15.2, 59.3, 12]},
         {"type": "MultiLineString", "coordinates": [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]}]}},
      {"type": "Feature", "properties": {}, "geometry": null}]}
    """
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] table() {
    return """
    namn;E (SWEREF 99 TM);N (SWEREF 99 TM);datum;antal
    "Örebro; C";512024,5;6571049;2024-02-29;1 234
    "Hallsberg ""knuten""\";506379;6547530;;
    Kumla;;;2024-01-01;0012
    """
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a/orter.dbf"));
      zip.write(content);
      zip.putNextEntry(new ZipEntry("a/orter.shp"));
      zip.write(new byte[120]);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
