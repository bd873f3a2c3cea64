package se.strukturvy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {
  @TempDir Path folder;

  @Test
  void anotherReaderSeesTheSamePixels() throws IOException {
    int width = 37;
    int height = 23;
    int[] pixels = new Random(1).ints((long) width * height).map(rgb -> 0xFF000000 | rgb).toArray();

    Path file = folder.resolve("å.png");
    PngFile.write(pixels, width, height, 96, file);

    BufferedImage read = ImageIO.read(file.toFile());
    assertThat(read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, width))
        .isEqualTo(pixels);
    assertThat(folder.toFile().list()).containsExactly("å.png");
  }
}
