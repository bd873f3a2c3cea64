package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of three gigabytes, nearly all of it a hole that takes no room on disk. */
class LargeFileTest {
  private static final long FAR = 3L << 30;

  @TempDir Path folder;

  @Test
  void shapesBeyondTwoGigabytesAreRead() throws IOException {
    ShpWriter points = new ShpWriter(1).point(1, 2).point(3, 4);
    byte[] shp = points.shp();
    byte[] shx = points.shx();
    ByteBuffer.wrap(shx).putInt(108, (int) (FAR / 2));
    Files.write(folder.resolve("large.shx"), shx);
    Path file = folder.resolve("large.shp");
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(Arrays.copyOf(shp, 128)));
      channel.position(FAR).write(ByteBuffer.wrap(Arrays.copyOfRange(shp, 128, 156)));
    }
    assertThat(Opened.of(file).wkt()).containsExactly("POINT (1 2)", "POINT (3 4)");
  }
}
