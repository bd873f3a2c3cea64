package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.strukturvy.map.DrawnLayer;

/**
 * Each kind of symbol looks as in its reference picture, which people have looked at: at most 1 %
 * of the pixels differ by more than 16/255. {@link ReferencePictures} writes the pictures.
 */
class ReferencePicturesTest {
  @TestFactory
  Stream<DynamicTest> everySymbolLooksAsInItsPicture() {
    return ReferenceScenes.all().entrySet().stream()
        .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> compare(scene)));
  }

  private static void compare(Map.Entry<String, Supplier<DrawnLayer>> scene) throws IOException {
    int[] ours = Scene.draw(scene.getValue().get());
    int[] expected = reference(scene.getKey());
    // The pictures hold no alpha: ours are opaque.
    long far = Arrays.stream(Scene.differences(ours, expected)).filter(d -> d > 16).count();
    assertThat(far).isLessThanOrEqualTo(ours.length / 100);
  }

  private static int[] reference(String name) throws IOException {
    try (InputStream in =
        ReferencePicturesTest.class.getResourceAsStream("scenes/" + name + ".png")) {
      assertThat(in).as("reference picture " + name).isNotNull();
      BufferedImage image = ImageIO.read(in);
      return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
  }
}
