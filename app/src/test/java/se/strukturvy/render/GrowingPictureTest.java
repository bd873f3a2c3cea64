package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

/**
 * A layer that is shown while it is read, chunk by chunk: each picture is, to the pixel, the one
 * that a renderer draws that has drawn nothing before, and costs what has come since the last.
 */
class GrowingPictureTest {
  private static final int CHUNKS = 5;
  private static final Viewport VIEW = new Viewport(100, -100, 1, 200, 200, 1);

  private static final Style HOUSES =
      Style.of(new PolygonSymbolizer(new Fill.Solid(new Rgba(0xA0A6CEE3)), pen(0xFF232323, 1)));

  private static final Style ROADS = Style.of(new LineSymbolizer(pen(0xFF8B0000, 2)));

  private static Stroke pen(int ink, double width) {
    return new Stroke(
        new Rgba(ink), Size.px(width), List.of(), Stroke.Cap.ROUND, Stroke.Join.ROUND);
  }

  /** Shapes that lie across each other, so that it shows which is drawn first. */
  private static LayerContent shapes(GeometryKind kind) {
    Random random = new Random(5);
    Scene scene = new Scene();
    LayerContent content = null;
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      for (int i = 0; i < 300; i++) {
        double[] xy = new double[kind == GeometryKind.POINT ? 2 : 8];
        double x = random.nextDouble() * 190;
        double y = random.nextDouble() * 190;
        for (int k = 0; k < xy.length; k += 2) {
          xy[k] = x + random.nextDouble() * 20;
          xy[k + 1] = y + random.nextDouble() * 20;
        }
        scene.add(kind, xy);
      }
      content = scene.content();
    }
    return content;
  }

  private static LayerContent first(LayerContent all, int chunks) {
    return new LayerContent(all.chunks().subList(0, chunks), all.columns(), chunks == CHUNKS);
  }

  private static DrawnLayer layer(LayerContent content, Style style) {
    return new DrawnLayer("growing", content, style, 1, null, Emphasis.NONE);
  }

  private static MapSnapshot picture(DrawnLayer... layers) {
    return new MapSnapshot(List.of(layers), VIEW, Rgba.WHITE);
  }

  private static void compare(SoftwareRenderer renderer, MapSnapshot picture) {
    int[] grown = renderer.render(picture, () -> false).pixels();
    int[] anew = new SoftwareRenderer(2).render(picture, () -> false).pixels();
    int seen = (int) (picture.viewport().width() * picture.viewport().height());
    assertThat(Arrays.mismatch(grown, 0, seen, anew, 0, seen))
        .as("pixel that differs")
        .isEqualTo(-1);
  }

  /** Some way to draw a layer of areas, as it grows. */
  private record Way(String name, DrawnLayer all) {
    DrawnLayer first(int chunks) {
      return all.withContent(GrowingPictureTest.first(all.content(), chunks));
    }
  }

  private static Stream<Way> ways() {
    LayerContent areas = shapes(GeometryKind.POLYGON);
    Style cased =
        Style.of(
            new LineSymbolizer(
                pen(0xFFFFFFFF, 3), pen(0xFF000000, 5), Size.px(0), LineSymbolizer.Arrow.NONE));
    Style dots =
        Style.of(
            new PointSymbolizer(
                Marker.Shape.CIRCLE,
                Size.px(30),
                new Fill.Solid(new Rgba(0xFFB2182B)),
                pen(0xFFFFFFFF, 1),
                0));
    return Stream.of(
        new Way("areas", layer(areas, HOUSES)),
        new Way("half clear", new DrawnLayer("g", areas, HOUSES, 0.5, null, Emphasis.NONE)),
        new Way(
            "one lit",
            new DrawnLayer("g", areas, HOUSES, 1, null, new Emphasis(Set.of(7L), false))),
        new Way("lines with a casing", layer(shapes(GeometryKind.LINE), cased)),
        new Way("markers above each other", layer(shapes(GeometryKind.POINT), dots)));
  }

  @TestFactory
  Stream<DynamicTest> eachPictureIsAsIfDrawnAnew() {
    return ways().map(way -> DynamicTest.dynamicTest(way.name(), () -> grow(way)));
  }

  private static void grow(Way way) {
    DrawnLayer ground = layer(shapes(GeometryKind.LINE), ROADS);
    SoftwareRenderer renderer = new SoftwareRenderer(2);
    for (int chunks = 1; chunks <= CHUNKS; chunks++) {
      compare(renderer, picture(ground.above(), ground, way.first(chunks), ground));
      compare(renderer, picture(ground.above(), ground, way.first(chunks), ground));
    }
  }

  /** A picture that follows one of two chunks above a layer of lines. */
  private record Change(String name, MapSnapshot after) {}

  private static Stream<Change> changes(LayerContent all, DrawnLayer below) {
    DrawnLayer grown = layer(first(all, 3), HOUSES);
    List<DrawnLayer> both = List.of(below, grown);
    return Stream.of(
        new Change("the layer below is gone", picture(grown)),
        new Change("another layer below", picture(layer(first(all, 1), ROADS), grown)),
        new Change("another style", picture(below, layer(first(all, 3), ROADS))),
        new Change("less of the layer", picture(below, layer(first(all, 1), HOUSES))),
        new Change(
            "read anew", picture(below, layer(first(shapes(GeometryKind.POLYGON), 3), HOUSES))),
        new Change("hidden", picture(below)),
        new Change("on black", new MapSnapshot(both, VIEW, Rgba.BLACK)),
        new Change("elsewhere", new MapSnapshot(both, VIEW.panned(20, 0), Rgba.WHITE)));
  }

  @TestFactory
  Stream<DynamicTest> whatElseHasChangedIsDrawnToo() {
    LayerContent all = shapes(GeometryKind.POLYGON);
    DrawnLayer below = layer(shapes(GeometryKind.LINE), ROADS);
    MapSnapshot before = picture(below, layer(first(all, 2), HOUSES));
    return changes(all, below)
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.name(),
                    () -> {
                      SoftwareRenderer renderer = new SoftwareRenderer(2);
                      renderer.render(before, () -> false);
                      compare(renderer, change.after());
                    }));
  }

  @Test
  void onlyWhatHasComeSinceIsDrawn() {
    LayerContent all = shapes(GeometryKind.POLYGON);
    SoftwareRenderer renderer = new SoftwareRenderer(1);
    int whole = asked(renderer, picture(layer(first(all, CHUNKS - 1), HOUSES)));
    int rest = asked(renderer, picture(layer(all, HOUSES)));
    assertThat(rest).isLessThan(whole / 2);
  }

  /** How often a renderer asks whether to go on: every hundred features or so. */
  private static int asked(SoftwareRenderer renderer, MapSnapshot picture) {
    AtomicInteger times = new AtomicInteger();
    renderer.render(picture, () -> times.incrementAndGet() < 0);
    return times.get();
  }
}
