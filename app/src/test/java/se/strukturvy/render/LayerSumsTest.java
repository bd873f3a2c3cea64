package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.style.Fill;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

/**
 * A layer of areas far below a pixel that several rules draw, in several chunks, has in each block
 * of eight by eight pixels the tone that it has when every area is drawn by itself.
 */
class LayerSumsTest {
  private static final int SIDE = 128;
  private static final int AREAS = 150_000;
  private static final int BLOCK = 8;

  private static Rule rule(String colour, String filter) {
    Stroke pen = Stroke.solid(Rgba.parse("#232323"), Size.px(0.1));
    PolygonSymbolizer area = new PolygonSymbolizer(new Fill.Solid(Rgba.parse(colour)), pen);
    return new Rule("", filter, ScaleRange.ALL, List.of(area));
  }

  /** Squares of a third of a pixel, many to the left and few to the right. */
  private static MapSnapshot squares(Emphasis emphasis) {
    Random random = new Random(3);
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(new Quantization(0, 0, Quantization.MILLIMETRE), chunks::add);
    Column.Builder kinds = new Column.Builder();
    for (int i = 0; i < AREAS; i++) {
      double x = SIDE * random.nextDouble() * random.nextDouble();
      double y = SIDE * random.nextDouble();
      double e = x + 0.33;
      double n = y + 0.33;
      builder.begin(i, GeometryKind.POLYGON);
      builder.part(PartRole.SHELL, new double[] {x, y, e, y, e, n, x, n}, 4);
      builder.end();
      kinds.add(List.of("hus", "lada", "bod", "annat").get(random.nextInt(4)));
    }
    builder.flush();
    Style style =
        new Style(
            "",
            List.of(
                rule("#C03020", "typ = 'hus'"),
                rule("#3050C0", "typ = 'lada'"),
                rule("#30A040", "typ = 'bod'")));
    LayerContent content = new LayerContent(chunks, Map.of("typ", kinds.build()), true);
    DrawnLayer layer = new DrawnLayer("squares", content, style, 1, null, emphasis);
    Viewport viewport = new Viewport(SIDE / 2.0, SIDE / 2.0, 1, SIDE, SIDE, 1);
    return new MapSnapshot(List.of(layer), viewport, Rgba.WHITE);
  }

  @Test
  void severalRulesKeepTheToneOfEachBlock() {
    MapSnapshot squares = squares(Emphasis.NONE);
    int[] each = new SoftwareRenderer(2, Detail.FULL).render(squares, () -> false).pixels();
    int[] summed = prepared(squares);
    assertThat(summed).isNotEqualTo(each);
    assertThatTonesAreAlike(summed, each);
    // No rule lies above the others: each colour has its share.
    double red = mean(summed, 16) - mean(each, 16);
    double green = mean(summed, 8) - mean(each, 8);
    double blue = mean(summed, 0) - mean(each, 0);
    assertThat(red).isBetween(green - 0.5, green + 0.5);
    assertThat(blue).isBetween(green - 0.5, green + 0.5);
  }

  @Test
  void whatStepsBackAroundLitFeaturesKeepsItsTone() {
    MapSnapshot lit = squares(new Emphasis(Set.of(17L, 4711L, 100_000L), true));
    int[] each = new SoftwareRenderer(2, Detail.FULL).render(lit, () -> false).pixels();
    int[] unprepared = new SoftwareRenderer(2).render(lit, () -> false).pixels();
    int[] summed = prepared(lit);
    assertThat(summed).isNotEqualTo(unprepared);
    assertThatTonesAreAlike(summed, each);
  }

  private static int[] prepared(MapSnapshot snapshot) {
    SoftwareRenderer renderer = new SoftwareRenderer(2);
    renderer.prepare(snapshot);
    return renderer.render(snapshot, () -> false).pixels();
  }

  private static void assertThatTonesAreAlike(int[] summed, int[] each) {
    for (int block = 0; block < SIDE / BLOCK * (SIDE / BLOCK); block++) {
      double tone = tone(each, block, 0) + tone(each, block, 8) + tone(each, block, 16);
      double ours = tone(summed, block, 0) + tone(summed, block, 8) + tone(summed, block, 16);
      assertThat(ours / 3).as("block " + block).isBetween(tone / 3 - 4, tone / 3 + 4);
    }
  }

  private static double mean(int[] pixels, int shift) {
    return Arrays.stream(pixels).map(p -> p >> shift & 0xFF).average().orElseThrow();
  }

  private static double tone(int[] pixels, int block, int shift) {
    int left = block % (SIDE / BLOCK) * BLOCK;
    int top = block / (SIDE / BLOCK) * BLOCK;
    double sum = 0;
    for (int i = 0; i < BLOCK * BLOCK; i++) {
      int row = top + i / BLOCK;
      sum += pixels[row * SIDE + left + i % BLOCK] >> shift & 0xFF;
    }
    return sum / BLOCK / BLOCK;
  }
}
