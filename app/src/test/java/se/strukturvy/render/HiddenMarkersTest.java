package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Style;

/** Points so dense that most markers are hidden look as Java2D draws all of them in file order. */
class HiddenMarkersTest {
  private static final int RED = 0xFFC03020;
  private static final int BLUE = 0xFF3050C0;
  private static final int GLASS = 0x8030A040;
  private static final int POINTS = 900;

  private static Rule rule(int colour, String filter) {
    Fill fill = new Fill.Solid(new Rgba(colour));
    return new Rule(
        "",
        filter,
        ScaleRange.ALL,
        List.of(new PointSymbolizer(Marker.Shape.CIRCLE, Size.px(8), fill, null, 0)));
  }

  private static void compare(int even, int odd) {
    Random random = new Random(4);
    Scene scene = new Scene();
    Java2dPicture full = new Java2dPicture();
    for (int i = 0; i < POINTS; i++) {
      // Eighths of a pixel, where a stamped marker lies exactly.
      double x = random.nextInt(8 * 70) / 8.0 - 3;
      double y = random.nextInt(8 * 70) / 8.0 - 3;
      scene.add(GeometryKind.POINT, new double[] {x, y});
      full.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8), i % 2 == 0 ? even : odd);
    }
    String isEven =
        "namn LIKE '%0' OR namn LIKE '%2' OR namn LIKE '%4' OR namn LIKE '%6'"
            + " OR namn LIKE '%8'";
    Style style = new Style("", List.of(rule(even, isEven), rule(odd, null)));
    int[] ours = Scene.draw(scene.layer(style));
    int[] differences = Scene.differences(ours, full.pixels());
    long far = Arrays.stream(differences).filter(d -> d > 16).count();
    assertThat(100.0 * far / ours.length).as("%% of pixels off").isLessThanOrEqualTo(3);
    int[] alone =
        new SoftwareRenderer(1).render(Scene.snapshot(scene.layer(style)), () -> false).pixels();
    assertThat(ours).isEqualTo(alone);
  }

  @Test
  void opaqueMarkersOfTwoRules() {
    compare(RED, BLUE);
  }

  @Test
  void markersThatOthersShineThrough() {
    compare(RED, GLASS);
  }
}
