package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.source.OpenOptions;

/**
 * Ruins small files in 2 500 ways. Each is read, or read in part, or refused with a message;
 * nothing else is ever thrown.
 */
class MutationTest {
  private static final int[] EVIL = {
    0, 1, -1, 2, 7, 44, 99, 100, 1 << 16, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  @TempDir Path folder;
  private int refused;
  private int read;

  @Test
  void ruinedFilesAreReadOrRefused() throws IOException {
    List<Map<String, byte[]>> fixtures = List.of(polygons(), lines(), points(), patches());
    for (int seed = 0; seed < 2500; seed++) {
      Random random = new Random(seed);
      Map<String, byte[]> files = new LinkedHashMap<>(fixtures.get(seed % fixtures.size()));
      for (int n = random.nextInt(3); n >= 0; n--) {
        ruin(files, random);
      }
      for (String ending : List.of("shp", "shx", "dbf")) {
        Files.deleteIfExists(folder.resolve("m." + ending));
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(folder.resolve("m." + file.getKey()), file.getValue());
      }
      String what = "seed " + seed;
      Assertions.assertTimeout(Duration.ofSeconds(10), this::readAll, what);
    }
    assertThat(refused).as("refused").isPositive();
    assertThat(read).as("read").isGreaterThan(1000);
  }

  private void readAll() {
    boolean table = Files.notExists(folder.resolve("m.shp"));
    try {
      Path file = folder.resolve(table ? "m.dbf" : "m.shp");
      for (FeatureSource source : new ShapefileFormat().open(file, OpenOptions.NONE)) {
        long[] rows = new long[2];
        Quantization grid = Quantization.covering(source.extent(), 0.001);
        PackedGeometryBuilder packed =
            new PackedGeometryBuilder(grid, chunk -> rows[0] += chunk.size());
        source.readGeometry(packed, ReadProgress.SILENT);
        packed.flush();
        for (Field field : source.type().fields()) {
          rows[1] = 0;
          source.readColumn(field.name(), value -> rows[1]++);
          assertThat(rows[1]).isEqualTo(rows[0]);
        }
        assertThat(source.count()).isEqualTo(rows[0]);
        source.read(Query.ALL, feature -> {});
        source.read(Query.within(new Envelope(0, 5, 0, 5)), feature -> {});
        source.close();
      }
      read++;
    } catch (IOException message) {
      assertThat(message.getMessage()).contains("m.");
      refused++;
    }
  }

  private static void ruin(Map<String, byte[]> files, Random random) {
    List<String> endings = List.copyOf(files.keySet());
    String ending = endings.get(random.nextInt(endings.size()));
    byte[] bytes = files.get(ending).clone();
    if (bytes.length < 8) {
      return;
    }
    int at = random.nextInt(bytes.length - 3);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    switch (random.nextInt(8)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> buffer.putInt(at, EVIL[random.nextInt(EVIL.length)]);
      case 2 ->
          buffer.order(ByteOrder.LITTLE_ENDIAN).putInt(at & ~3, EVIL[random.nextInt(EVIL.length)]);
      case 3 -> buffer.putInt(Math.min(at, 128) & ~3, EVIL[random.nextInt(EVIL.length)]);
      case 4 -> bytes = Arrays.copyOf(bytes, at);
      case 5 -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(200));
      case 6 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 40), (byte) random.nextInt());
      default -> {
        if (files.size() > 1) {
          files.remove(ending);
          return;
        }
      }
    }
    files.put(ending, bytes);
  }

  private static Map<String, byte[]> polygons() {
    ShpWriter shp = new ShpWriter(15);
    for (int i = 0; i < 6; i++) {
      shp.parts(
          new double[] {i, 0, i, 9, i + 9, 9, i + 9, 0, i, 0},
          new double[] {i + 1, 1, i + 2, 1, i + 2, 2, i + 1, 1},
          new double[] {50, 50, 51, 51, 52, 50, 50, 50});
    }
    return files(shp);
  }

  private static Map<String, byte[]> lines() {
    ShpWriter shp = new ShpWriter(23);
    for (int i = 0; i < 6; i++) {
      shp.parts(new double[] {i, 0, i, 9}, new double[] {i + 1, 1, i + 2, 1, i + 2, 2});
    }
    return files(shp);
  }

  private static Map<String, byte[]> points() {
    ShpWriter shp = new ShpWriter(8);
    for (int i = 0; i < 5; i++) {
      shp.points(new double[] {i, 1}, new double[] {2, i});
    }
    return files(shp.nothing());
  }

  private static Map<String, byte[]> patches() {
    ShpWriter shp = new ShpWriter(31);
    for (int i = 0; i < 6; i++) {
      double[] strip = {i, 0, i, 1, i + 1, 0, i + 1, 1};
      shp.patches(new int[] {i % 6, 2}, strip, strip);
    }
    return files(shp);
  }

  private static Map<String, byte[]> files(ShpWriter shp) {
    DbfWriter dbf =
        new DbfWriter(0x30, 0, StandardCharsets.UTF_8)
            .field("NAMN", 'C', 12, 0)
            .field("N", 'N', 8, 2)
            .field("D", 'D', 8, 0)
            .field("I", 'I', 4, 0)
            .field("T", 'T', 8, 0)
            .field("M", 'M', 10, 0)
            .field("V", 'V', 6, 0);
    for (int i = 0; i < 6; i++) {
      dbf.row("Örebro " + i, "1.5", "20240229", "abcd", "abcdefgh", "1", "x");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("shp", shp.shp());
    files.put("shx", shp.shx());
    files.put("dbf", dbf.bytes());
    return files;
  }
}
