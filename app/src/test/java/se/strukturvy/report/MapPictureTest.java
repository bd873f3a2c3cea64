package se.strukturvy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.MapProject;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.render.Frame;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.ScaleRange;

class MapPictureTest {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 500;
  private static final int NOTICE_RED = 0xFFB3001B;
  private static final int GROUND = 0xFFF4F1EA;

  @Test
  void theNoticeStandsInRedBelowTheMap() {
    assertThat(red(picture("Schematisk", List.of(), 100))).isPositive();
    assertThat(red(picture("", List.of(), 100))).isZero();
  }

  @Test
  void closerThanItsScaleAnImageSaysThatItIsSchematic() {
    // 200 m and 10 m a pixel are about 1:756 000 and 1:38 000.
    assertThat(red(picture("", List.of("a"), 200))).isZero();
    assertThat(red(picture("", List.of("a"), 10))).isPositive();
  }

  @Test
  void theTitleStandsOnAWhitePanelAndTheMapAroundItIsUntouched() {
    Frame picture = picture("", List.of("a"), 100);
    assertThat(picture.pixels()[25 * WIDTH + 25]).isEqualTo(0xFFFFFFFF);
    assertThat(picture.pixels()[25 * WIDTH + WIDTH - 25]).isEqualTo(GROUND);
    assertThat(picture.pixels()[HEIGHT / 2 * WIDTH + WIDTH - 25]).isEqualTo(GROUND);
  }

  @ParameterizedTest
  @ValueSource(ints = {240, 400, 600, 900})
  void theNoticeIsWholeHoweverNarrowThePictureIs(int width) {
    Frame picture = picture("Schematisk – ej officiell strukturbild", List.of(), 100, width);
    int last =
        IntStream.range(0, picture.pixels().length)
            .filter(i -> picture.pixels()[i] == NOTICE_RED)
            .map(i -> i % width)
            .max()
            .orElseThrow();
    assertThat(last).isBetween(width / 3, width - 15);
  }

  private static long red(Frame frame) {
    return Arrays.stream(frame.pixels()).filter(pixel -> pixel == NOTICE_RED).count();
  }

  private static Frame picture(String notice, List<String> images, double metresPerPixel) {
    return picture(notice, images, metresPerPixel, WIDTH);
  }

  private static Frame picture(
      String notice, List<String> images, double metresPerPixel, int width) {
    MapProject empty = MapProject.empty();
    MapProject map = new MapProject("Län", notice, empty.crs(), empty.home(), List.of());
    StructureImage image =
        new StructureImage(
            "a",
            "Bild",
            "RUS",
            2030,
            "2022-04-28",
            "1",
            StructureImage.Status.CURRENT,
            "källa",
            new ScaleRange(100_000, Double.POSITIVE_INFINITY),
            new Envelope(),
            List.of(),
            List.of());
    Project project = new Project(map, List.of(image), List.of(), List.of(), List.of());
    int[] pixels = new int[width * HEIGHT];
    Arrays.fill(pixels, GROUND);
    Viewport viewport = new Viewport(500_000, 6_500_000, metresPerPixel, width, HEIGHT, 1);
    Frame frame = new Frame(pixels, width, HEIGHT, viewport, true);
    return new MapPicture(
            project, Map.of(), images, false, LocalDate.of(2026, 1, 1), Locale.forLanguageTag("sv"))
        .around(frame);
  }
}
