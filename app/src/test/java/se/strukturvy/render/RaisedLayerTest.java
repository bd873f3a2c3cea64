package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

/** Pins can be read: they lie above the names of the ground, and their own text above them. */
class RaisedLayerTest {
  private static final Rgba RED = Rgba.parse("#FF0000");
  private static final Symbolizer PIN =
      new PointSymbolizer(Marker.Shape.CIRCLE, Size.px(30), new Fill.Solid(RED), null, 0);

  private static Symbolizer text(String words, Rgba colour, Placement placement) {
    TextSymbolizer.Font font = new TextSymbolizer.Font(Size.px(20), true, false, false, 0);
    return new TextSymbolizer(words, font, colour, null, placement, 90, null);
  }

  private static DrawnLayer layer(String id, double x, Symbolizer... look) {
    Scene scene = new Scene().add(GeometryKind.POINT, new double[] {x, 32});
    return new DrawnLayer(id, scene.content(), Style.of(look), 1, null, Emphasis.NONE);
  }

  /** How many pixels of the pin's inside have that colour. */
  private static long inside(int colour, DrawnLayer... layers) {
    int[] pixels = Scene.draw(layers);
    return IntStream.range(0, pixels.length)
        .filter(i -> isInside(i % Scene.SIDE, i / Scene.SIDE))
        .filter(i -> pixels[i] == colour)
        .count();
  }

  private static boolean isInside(int x, int y) {
    return Math.hypot(x - 32.0, y - 32.0) < 12;
  }

  @Test
  void aRaisedSymbolIsNotWrittenOver() {
    DrawnLayer name = layer("names", 32, text("'HHH'", Rgba.BLACK, Placement.ON_SYMBOL));
    DrawnLayer pin = layer("pins", 32, PIN);
    assertThat(inside(Rgba.BLACK.argb(), name, pin)).isPositive();
    assertThat(inside(Rgba.BLACK.argb(), name, pin.above())).isZero();
    assertThat(inside(Rgba.BLACK.argb(), pin.above(), name)).isZero();
  }

  @Test
  void aRaisedSymbolHasItsOwnNumberAboveIt() {
    DrawnLayer pin = layer("pins", 32, PIN, text("'7'", Rgba.WHITE, Placement.ON_SYMBOL));
    assertThat(inside(Rgba.WHITE.argb(), pin.above())).isPositive();
  }

  @Test
  void namesOfARaisedLayerAreNotTakenForThoseOfTheGround() {
    DrawnLayer town = layer("towns", 100, PIN, text("'Ort'", Rgba.BLACK, Placement.AROUND_POINT));
    DrawnLayer pin = layer("pins", 100, PIN, text("'Fråga'", RED, Placement.AROUND_POINT));
    DrawnLayer near = layer("pins", 140, PIN, text("'Nära'", RED, Placement.AROUND_POINT));
    Viewport view = new Viewport(120, -32, 1, 600, 400, 1);
    List<PlacedLabel> labels =
        new SoftwareRenderer(1)
            .labels(
                new MapSnapshot(List.of(town, pin.above(), near.above()), view, Rgba.WHITE),
                () -> false);
    assertThat(labels).extracting(PlacedLabel::text).contains("Ort", "Fråga", "Nära");
  }
}
