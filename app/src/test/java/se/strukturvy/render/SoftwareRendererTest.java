package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

class SoftwareRendererTest {
  private static final double[] ALL = {-10, -10, 80, -10, 80, 80, -10, 80};
  private static final int MIDDLE = 32 * Scene.SIDE + 32;

  private static Style fill(String colour) {
    return Style.of(new PolygonSymbolizer(new Fill.Solid(Rgba.parse(colour)), null));
  }

  @Test
  void aLayerWithOpacityIsMixedOnce() {
    // Two overlapping black areas at half opacity: W3C Compositing gives 0.5 grey, not 0.25.
    Scene twice = new Scene().add(GeometryKind.POLYGON, ALL).add(GeometryKind.POLYGON, ALL);
    int[] pixels = Scene.draw(twice.layer(fill("#000000"), 0.5, null, Emphasis.NONE));
    assertThat(pixels[MIDDLE] & 0xFF).isBetween(127, 129);
    assertThat(pixels[MIDDLE] >>> 24).isEqualTo(255);
  }

  @Test
  void aClearColourIsLaidOnceForEachFeature() {
    Scene twice = new Scene().add(GeometryKind.POLYGON, ALL).add(GeometryKind.POLYGON, ALL);
    int[] pixels = Scene.draw(twice.layer(fill("#00000080")));
    // 255 x (1 - 128/255)^2 = 63
    assertThat(pixels[MIDDLE] & 0xFF).isBetween(62, 65);
  }

  @Test
  void theFirstRuleThatMatchesDraws() {
    Style style =
        new Style(
            "",
            List.of(
                rule("namn = 'Ö1'", "#FF0000"),
                rule("namn IN ('Ö0', 'Ö1')", "#00FF00"),
                rule(null, "#0000FF")));
    for (int wanted = 0; wanted < 3; wanted++) {
      Scene scene = new Scene();
      for (int f = 0; f < 3; f++) {
        double far = f == wanted ? 0 : 1000;
        scene.add(GeometryKind.POLYGON, new double[] {far, 0, far + 64, 0, far + 64, 64, far, 64});
      }
      int expected = List.of(0xFF00FF00, 0xFFFF0000, 0xFF0000FF).get(wanted);
      assertThat(Scene.draw(scene.layer(style))[MIDDLE]).isEqualTo(expected);
    }
  }

  @Test
  void everyTierDrawsOverTheOneBelow() {
    // OGC 05-077r4, 10.2: what several feature type styles draw lies on top of one another.
    Rule below = rule(null, "#FF0000");
    Rule above = rule("namn = 'Ö0'", "#0000FF80").onTier(1);
    Scene scene = new Scene().add(GeometryKind.POLYGON, ALL);
    int pixel = Scene.draw(scene.layer(new Style("", List.of(above, below))))[MIDDLE];
    assertThat(Rgba.parse("#7F0080").argb()).isEqualTo(pixel);
  }

  private static Rule rule(String filter, String colour) {
    return new Rule("", filter, ScaleRange.ALL, fill(colour).rules().get(0).symbolizers());
  }

  @Test
  void aLayerFilterLeavesFeaturesOut() {
    Scene scene = new Scene().add(GeometryKind.POLYGON, ALL);
    DrawnLayer hidden = scene.layer(fill("#000000"), 1, "namn = 'annan'", Emphasis.NONE);
    assertThat(Scene.draw(hidden)[MIDDLE]).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void rulesAreDrawnOnlyAtTheirScales() {
    // One metre a pixel of 1/96 inch is 1:3779.5.
    for (double farthest : new double[] {3779, 3780}) {
      Rule rule =
          new Rule(
              "", null, new ScaleRange(0, farthest), fill("#000000").rules().get(0).symbolizers());
      Scene scene = new Scene().add(GeometryKind.POLYGON, ALL);
      int pixel = Scene.draw(scene.layer(new Style("", List.of(rule))))[MIDDLE];
      assertThat(pixel).isEqualTo(farthest > 3779.5 ? 0xFF000000 : 0xFFFFFFFF);
    }
  }

  @Test
  void allCasingsLieBelowAllLines() {
    Stroke line = Stroke.solid(Rgba.parse("#FFFFFF"), Size.px(8));
    Stroke casing = Stroke.solid(Rgba.parse("#000000"), Size.px(14));
    Style style = Style.of(new LineSymbolizer(line, casing, Size.px(0), LineSymbolizer.Arrow.NONE));
    int[] pixels =
        Scene.draw(
            new Scene()
                .add(GeometryKind.LINE, new double[] {0, 32, 64, 32})
                .add(GeometryKind.LINE, new double[] {32, 0, 32, 64})
                .layer(style));
    // Where the first line enters the crossing the second one's casing must not cut it.
    assertThat(pixels[32 * Scene.SIDE + 26]).isEqualTo(0xFFFFFFFF);
    assertThat(pixels[26 * Scene.SIDE + 26]).isEqualTo(0xFF000000);
  }

  @Test
  void litFeaturesGlowAndOthersStepBack() {
    Scene scene =
        new Scene()
            .add(GeometryKind.LINE, new double[] {0, 16, 64, 16})
            .add(GeometryKind.LINE, new double[] {0, 48, 64, 48});
    Style style = Style.of(new LineSymbolizer(Stroke.solid(Rgba.BLACK, Size.px(4))));
    int[] pixels = Scene.draw(scene.layer(style, 1, null, new Emphasis(Set.of(0L), true)));
    assertThat(pixels[16 * Scene.SIDE + 32]).isEqualTo(0xFF000000);
    assertThat(pixels[48 * Scene.SIDE + 32] & 0xFF).isGreaterThan(150);
    int glow = pixels[20 * Scene.SIDE + 32];
    assertThat(glow >> 16 & 0xFF).isGreaterThan(glow & 0xFF);
  }

  @Test
  void theNumberOfThreadsDoesNotShow() {
    MapSnapshot snapshot = buildings(4000, 300);
    int[] one = new SoftwareRenderer(1).render(snapshot, () -> false).pixels();
    int[] three = new SoftwareRenderer(3).render(snapshot, () -> false).pixels();
    assertThat(three).isEqualTo(one);
  }

  @Test
  void whatIsSmallerThanAPixelKeepsItsTone() {
    MapSnapshot snapshot = buildings(60_000, 5000);
    int[] full = new SoftwareRenderer(2, Detail.FULL).render(snapshot, () -> false).pixels();
    for (boolean summedUp : new boolean[] {false, true}) {
      if (summedUp) {
        snapshot.layers().get(0).content().chunks().forEach(chunk -> chunk.index().build());
      }
      int[] seen = new SoftwareRenderer(2).render(snapshot, () -> false).pixels();
      double worst = 0;
      for (int block = 0; block < 64; block++) {
        worst = Math.max(worst, Math.abs(tone(full, block) - tone(seen, block)));
      }
      assertThat(worst).as("tone of 8x8 blocks, summed up: " + summedUp).isLessThan(6);
    }
  }

  /** Mean of all channels of one of the picture's 64 blocks. */
  private static double tone(int[] pixels, int block) {
    double sum = 0;
    for (int i = 0; i < 64; i++) {
      int p = pixels[(block / 8 * 8 + i / 8) * Scene.SIDE + block % 8 * 8 + i % 8];
      sum += ((p & 0xFF) + (p >> 8 & 0xFF) + (p >> 16 & 0xFF)) / 3.0;
    }
    return sum / 64;
  }

  /** Outlined rectangles of 10 to 25 m, strewn over a square of that many metres. */
  private static MapSnapshot buildings(int count, double metres) {
    Random random = new Random(7);
    Scene scene = new Scene();
    for (int i = 0; i < count; i++) {
      double x = random.nextDouble() * metres;
      double y = random.nextDouble() * random.nextDouble() * metres;
      double w = 10 + random.nextDouble() * 15;
      double h = 10 + random.nextDouble() * 8;
      double turn = random.nextDouble() * Math.PI;
      double cx = Math.cos(turn);
      double cy = Math.sin(turn);
      scene.add(
          GeometryKind.POLYGON,
          new double[] {
            x,
            y,
            x + w * cx,
            y + w * cy,
            x + w * cx - h * cy,
            y + w * cy + h * cx,
            x - h * cy,
            y + h * cx
          });
    }
    Stroke edge =
        new Stroke(
            Rgba.parse("#232323"), Size.px(0.98), List.of(), Stroke.Cap.BUTT, Stroke.Join.BEVEL);
    Style style = Style.of(new PolygonSymbolizer(new Fill.Solid(Rgba.parse("#A6CEE3")), edge));
    Viewport viewport =
        new Viewport(metres / 2, -metres / 2, metres / Scene.SIDE, Scene.SIDE, Scene.SIDE, 1);
    return new MapSnapshot(List.of(scene.layer(style)), viewport, Rgba.WHITE);
  }

  @Test
  void aCancelledPictureIsNull() {
    assertThat(new SoftwareRenderer(2).render(buildings(1000, 300), () -> true)).isNull();
  }

  @Test
  void hatchingCoversThePartThatItsLinesTake() {
    Fill hatch = new Fill.Hatch(Rgba.BLACK, Size.px(8), Size.px(2), 30);
    int[] pixels =
        Scene.draw(
            new Scene()
                .add(GeometryKind.POLYGON, ALL)
                .layer(Style.of(new PolygonSymbolizer(hatch, null))));
    double ink = Arrays.stream(pixels).mapToDouble(p -> 1 - (p & 0xFF) / 255.0).average().orElse(0);
    assertThat(ink).isBetween(0.23, 0.27);
  }

  @Test
  void stripesShareTheAreaEqually() {
    Fill stripes =
        new Fill.Stripes(
            List.of(Rgba.parse("#FF0000"), Rgba.parse("#0000FF")), Size.px(5), 60, false);
    int[] pixels =
        Scene.draw(
            new Scene()
                .add(GeometryKind.POLYGON, ALL)
                .layer(Style.of(new PolygonSymbolizer(stripes, null))));
    double red =
        Arrays.stream(pixels).mapToDouble(p -> (p >> 16 & 0xFF) / 255.0).average().orElse(0);
    assertThat(red).isBetween(0.47, 0.53);
  }

  @Test
  void framesHaveDevicePixels() {
    for (double density : new double[] {1, 1.25, 1.5, 2}) {
      Viewport viewport = new Viewport(0, 0, 1, 101, 51, density);
      Frame frame =
          new SoftwareRenderer(1)
              .render(new MapSnapshot(new ArrayList<>(), viewport, Rgba.WHITE), () -> false);
      assertThat(frame.width()).isEqualTo((int) Math.ceil(101 * density));
      assertThat(frame.height()).isEqualTo((int) Math.ceil(51 * density));
      assertThat(frame.pixels()).hasSize(frame.width() * frame.height());
    }
  }
}
