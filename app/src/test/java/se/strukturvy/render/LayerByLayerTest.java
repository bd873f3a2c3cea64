package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Fill;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

/**
 * A picture that takes long: the left half red, the right half blue, both of many vertices; above
 * all a small green square with a name, on the red half.
 */
class LayerByLayerTest {
  private static final int RED = 0xFFC00000;
  private static final int BLUE = 0xFF0000C0;
  private static final int GREEN = 0xFF00C000;
  private static final int WHITE = 0xFFFFFFFF;

  private static PolygonSymbolizer fill(String colour) {
    return new PolygonSymbolizer(new Fill.Solid(Rgba.parse(colour)), null);
  }

  /** A rectangle over the whole height whose upper edge has 60 000 vertices. */
  private static DrawnLayer half(double from, double to, String colour) {
    int n = 60_000;
    double[] ring = new double[2 * n + 4];
    for (int i = 0; i < n; i++) {
      ring[2 * i] = from + (to - from) * i / (n - 1);
      ring[2 * i + 1] = -(i % 2);
    }
    System.arraycopy(new double[] {to, 64, from, 64}, 0, ring, 2 * n, 4);
    return new Scene().add(GeometryKind.POLYGON, ring).layer(Style.of(fill(colour)));
  }

  private static DrawnLayer pin() {
    TextSymbolizer name =
        new TextSymbolizer(
            "'Å'",
            new TextSymbolizer.Font(Size.px(10), true, false, false, 0),
            Rgba.BLACK,
            null,
            Placement.CENTRED,
            1,
            null,
            0,
            Expressions.NONE);
    return new Scene()
        .add(GeometryKind.POLYGON, new double[] {4, 24, 28, 24, 28, 48, 4, 48})
        .layer(Style.of(fill("#00C000"), name));
  }

  private static MapSnapshot snapshot() {
    return Scene.snapshot(half(0, 32, "#C00000"), half(32, 64, "#0000C0"), pin());
  }

  /** Never cancels, and answers so late the first time that the picture takes long. */
  private static BooleanSupplier slow() {
    long late = System.nanoTime() + 60_000_000;
    return () -> {
      while (System.nanoTime() < late) {
        Thread.onSpinWait();
      }
      return false;
    };
  }

  private static int pixel(Frame frame, int x, int y) {
    return frame.pixels()[y * Scene.SIDE + x];
  }

  @Test
  void theLowerLayersAreShownWhileTheUpperOnesAreDrawn() {
    List<Frame> partial = new ArrayList<>();
    new SoftwareRenderer(2).render(snapshot(), slow(), partial::add);
    assertThat(partial).hasSize(1);
    assertThat(partial.get(0).complete()).isFalse();
    assertThat(pixel(partial.get(0), 10, 60)).isEqualTo(RED);
    assertThat(pixel(partial.get(0), 50, 60)).isEqualTo(WHITE);
  }

  @Test
  void pinsAndNamesAreInEveryPicture() {
    List<Frame> partial = new ArrayList<>();
    Frame last = new SoftwareRenderer(2).render(snapshot(), slow(), partial::add);
    assertThat(last.complete()).isTrue();
    assertThat(pixel(last, 50, 60)).isEqualTo(BLUE);
    assertThat(pixel(last, 6, 26)).isEqualTo(GREEN);
    for (int y = 20; y < 52; y++) {
      for (int x = 0; x < 31; x++) {
        assertThat(pixel(partial.get(0), x, y)).isEqualTo(pixel(last, x, y));
      }
    }
    assertThat(partial.get(0).labels()).hasSize(1).hasSameSizeAs(last.labels());
  }

  @Test
  void aClearPinAboveAllIsInEveryPictureOnce() {
    double[] square = {4, 24, 28, 24, 28, 48, 4, 48};
    DrawnLayer pin =
        new Scene().add(GeometryKind.POLYGON, square).layer(Style.of(fill("#00C00080")));
    List<Frame> partial = new ArrayList<>();
    MapSnapshot map = Scene.snapshot(half(0, 32, "#C00000"), half(32, 64, "#0000C0"), pin.above());
    new SoftwareRenderer(2).render(map, slow(), partial::add);
    // 128/255 of the green over the red, rounded.
    int[] seen = {pixel(partial.get(0), 16, 36)};
    assertThat(Scene.differences(seen, new int[] {0xFF606000})[0]).isLessThanOrEqualTo(1);
  }

  @Test
  void theLastPictureIsTheOneThatIsDrawnInOneGo() {
    Frame last = new SoftwareRenderer(2).render(snapshot(), slow(), frame -> {});
    Frame one = new SoftwareRenderer(2).render(snapshot(), () -> false);
    assertThat(Arrays.equals(last.pixels(), one.pixels())).isTrue();
  }
}
