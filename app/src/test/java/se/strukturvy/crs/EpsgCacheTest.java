package se.strukturvy.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpsgCacheTest {
  /** The size in the zip file: {@code unzip -l EPSG.zip}. */
  private static final long WHOLE = 33_554_432;

  @TempDir Path folder;

  @Test
  void aTruncatedDatabaseIsUnpackedAnew() throws IOException {
    Path cache = new EpsgCache(folder).prepare();
    Path data = cache.resolve("EPSG.data");
    assertThat(data).hasSize(WHOLE);
    try (RandomAccessFile file = new RandomAccessFile(data.toFile(), "rw")) {
      file.setLength(1000);
    }
    assertThat(new EpsgCache(folder).prepare()).isEqualTo(cache);
    assertThat(data).hasSize(WHOLE);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(cache);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsAnsweredWithATemporaryOne() throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));
    Path cache = new EpsgCache(taken).prepare();
    assertThat(cache.startsWith(folder)).isFalse();
    assertThat(cache.resolve("EPSG.data")).hasSize(WHOLE);
  }

  /** In a program of its own, because GeoTools remembers the first folder it saw. */
  @Test
  void aDamagedDatabaseOfTheRightSizeHealsWhenItIsUsed() throws Exception {
    Path cache = new EpsgCache(folder).prepare();
    byte[] noise = new byte[22_324];
    Files.write(cache.resolve("EPSG.script"), noise);
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.util.prefs.userRoot=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                OneTransform.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    // echo "15.210956333462374 59.2782140091467" | gdaltransform -s_srs EPSG:4619 -t_srs EPSG:3035
    assertThat(said).contains("4618411 4030621");
  }

  /** Transforms one point through the database and prints it. */
  static final class OneTransform {
    private OneTransform() {}

    public static void main(String[] args) {
      double[] xy = {15.210956333462374, 59.2782140091467};
      new EpsgDatabase(Path.of(args[0])).transform(4326, 3035).transform(xy, 1);
      System.out.printf(Locale.ROOT, "%.0f %.0f%n", xy[0], xy[1]);
    }
  }
}
