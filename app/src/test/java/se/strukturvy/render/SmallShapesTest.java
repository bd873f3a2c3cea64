package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

/**
 * Shapes of a few pixels with thin pens, whose pieces are shorter than the pen is wide, look as
 * Java2D draws their full geometry: at most 3 % of the pixels differ by more than 16/255.
 */
class SmallShapesTest {
  private static final int FILL = 0xFFA6CEE3;
  private static final int INK = 0xFF232323;

  /** Stars of 19 points, 5 to 11 to a side of the picture. */
  private static List<double[]> stars(int aSide) {
    Random random = new Random(aSide);
    double cell = (double) Scene.SIDE / aSide;
    List<double[]> stars = new ArrayList<>();
    for (int i = 0; i < aSide * aSide; i++) {
      double[] xy = new double[38];
      int row = i / aSide;
      for (int k = 0; k < 19; k++) {
        double radius = cell * (0.3 + 0.2 * random.nextDouble());
        double angle = (k + 0.8 * random.nextDouble()) * 2 * Math.PI / 19;
        xy[2 * k] = (i % aSide + 0.5) * cell + radius * Math.cos(angle);
        xy[2 * k + 1] = (row + 0.5) * cell + radius * Math.sin(angle);
      }
      stars.add(xy);
    }
    return stars;
  }

  /** Upright rectangles and a corner cut out of each, at all fractions of a pixel. */
  private static List<double[]> houses() {
    Random random = new Random(5);
    List<double[]> houses = new ArrayList<>();
    for (int i = 0; i < 144; i++) {
      double x = i % 12 * 5.3 + random.nextDouble();
      int row = i / 12;
      double y = row * 5.3 + random.nextDouble();
      double w = 1 + 2 * random.nextDouble();
      double h = 1 + 2 * random.nextDouble();
      houses.add(
          new double[] {
            x, y, x + w, y, x + w, y + h, x + w / 2, y + h, x + w / 2, y + h / 2, x, y + h / 2
          });
    }
    return houses;
  }

  @TestFactory
  Stream<DynamicTest> outlinedAreas() {
    return Stream.of(0.5, 0.75, 0.98, 1.05)
        .flatMap(
            width ->
                Arrays.stream(Stroke.Join.values())
                    .map(
                        join ->
                            DynamicTest.dynamicTest(
                                width + " px " + join,
                                () -> {
                                  compareAreas(stars(12), width, join);
                                  compareAreas(stars(20), width, join);
                                  compareAreas(houses(), width, join);
                                })));
  }

  @TestFactory
  Stream<DynamicTest> widePens() {
    return Stream.of(Stroke.Join.ROUND, Stroke.Join.BEVEL)
        .map(
            join ->
                DynamicTest.dynamicTest("2 px " + join, () -> compareAreas(stars(20), 2, join)));
  }

  @TestFactory
  Stream<DynamicTest> lines() {
    return Stream.of(0.3, 0.6, 1.13)
        .flatMap(
            width ->
                Arrays.stream(Stroke.Cap.values())
                    .map(
                        cap ->
                            DynamicTest.dynamicTest(
                                width + " px " + cap, () -> compareLines(stars(12), width, cap))));
  }

  @Test
  void aSpikeThatTurnsBackStaysInItsPlace() {
    double[] spike = {30, 30, 34.2, 31.1, 30.1, 30, 30, 29.9};
    Stroke pen = pen(0.98, Stroke.Cap.SQUARE, Stroke.Join.MITRE);
    int[] pixels =
        Scene.draw(
            new Scene()
                .add(GeometryKind.POLYGON, spike)
                .layer(Style.of(new PolygonSymbolizer(null, pen))));
    for (int i = 0; i < pixels.length; i++) {
      boolean near =
          i % Scene.SIDE >= 27
              && i % Scene.SIDE <= 38
              && i / Scene.SIDE >= 27
              && i / Scene.SIDE <= 34;
      assertThat(near || pixels[i] == 0xFFFFFFFF).as("pixel " + i).isTrue();
    }
  }

  private static Stroke pen(double width, Stroke.Cap cap, Stroke.Join join) {
    return new Stroke(new Rgba(INK), Size.px(width), List.of(), cap, join);
  }

  private static void compareAreas(List<double[]> rings, double width, Stroke.Join join) {
    Scene scene = new Scene();
    Java2dPicture full = new Java2dPicture();
    BasicStroke java = Java2dPicture.pen(width, Stroke.Cap.BUTT, join);
    for (double[] ring : rings) {
      scene.add(GeometryKind.POLYGON, ring);
      full.fill(Java2dPicture.path(true, ring), FILL);
      full.stroke(Java2dPicture.path(true, ring), INK, java);
    }
    Stroke pen = pen(width, Stroke.Cap.BUTT, join);
    Style style = Style.of(new PolygonSymbolizer(new Fill.Solid(new Rgba(FILL)), pen));
    compare(Scene.draw(scene.layer(style)), full);
  }

  private static void compareLines(List<double[]> stars, double width, Stroke.Cap cap) {
    Scene scene = new Scene();
    Java2dPicture full = new Java2dPicture();
    for (double[] star : stars) {
      double[] bend = Arrays.copyOf(star, 16);
      scene.add(GeometryKind.LINE, bend);
      full.stroke(
          Java2dPicture.path(false, bend), INK, Java2dPicture.pen(width, cap, Stroke.Join.BEVEL));
    }
    Style style = Style.of(new LineSymbolizer(pen(width, cap, Stroke.Join.BEVEL)));
    compare(Scene.draw(scene.layer(style)), full);
  }

  private static void compare(int[] ours, Java2dPicture full) {
    int[] differences = Scene.differences(ours, full.pixels());
    long far = Arrays.stream(differences).filter(d -> d > 16).count();
    assertThat(100.0 * far / ours.length).as("% of pixels off").isLessThanOrEqualTo(3);
  }
}
