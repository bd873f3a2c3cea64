package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;

/**
 * While a map is dragged, small shapes are painted from the masks of pictures before; what is seen
 * is the same, to the pixel, as what a renderer draws that has drawn nothing before.
 */
class KeptMasksTest {
  private static final int WIDTH = 300;
  private static final int HEIGHT = 310;
  private static final Viewport VIEW = new Viewport(150.3, -155.8, 1, WIDTH, HEIGHT, 1);
  private static final double[][] DRAG = {{0, 0}, {0, 0}, {17, -5}, {-130, 90}, {3, 3}, {1, 0}};

  private static final Symbolizer HOUSE = area(0xFFA6CEE3, 0xFF232323, 0.98);

  private static Symbolizer area(int fill, int ink, double width) {
    return new PolygonSymbolizer(new Fill.Solid(new Rgba(fill)), pen(ink, width));
  }

  private static Stroke pen(int ink, double width) {
    return new Stroke(
        new Rgba(ink), Size.px(width), List.of(), Stroke.Cap.SQUARE, Stroke.Join.BEVEL);
  }

  /** Jagged areas or lines of 0.5 to 20 px, some across the edges of bands and pictures. */
  private static Scene shapes(GeometryKind kind) {
    Random random = new Random(3);
    Scene scene = new Scene();
    for (int i = 0; i < 900; i++) {
      double radius = Math.pow(random.nextDouble(), 3) * 10 + 0.25;
      double x = random.nextDouble() * 400 - 50;
      double y = random.nextDouble() * 400 - 50;
      double[] xy = new double[14];
      for (int k = 0; k < 7; k++) {
        double angle = (k + 0.8 * random.nextDouble()) * 2 * Math.PI / 7;
        double reach = radius * (0.5 + 0.5 * random.nextDouble());
        xy[2 * k] = x + reach * Math.cos(angle);
        xy[2 * k + 1] = y + reach * Math.sin(angle);
      }
      scene.add(kind, xy);
    }
    return scene;
  }

  private static MapSnapshot picture(DrawnLayer layer, Viewport view) {
    return new MapSnapshot(List.of(layer), view, Rgba.WHITE);
  }

  private static int[] draw(SoftwareRenderer renderer, DrawnLayer layer, Viewport view) {
    return renderer.render(picture(layer, view), () -> false).pixels();
  }

  /** One renderer draws all views, others one each. */
  private static void compare(DrawnLayer layer, SoftwareRenderer renderer, List<Viewport> views) {
    for (Viewport view : views) {
      int[] anew = draw(new SoftwareRenderer(2), layer, view);
      int[] differences = Scene.differences(draw(renderer, layer, view), anew);
      assertThat(Arrays.stream(differences).filter(d -> d > 0).count())
          .as("pixels that differ at " + view)
          .isZero();
    }
  }

  private static List<Viewport> drag() {
    return Stream.of(DRAG).map(by -> VIEW.panned(by[0], by[1])).toList();
  }

  @TestFactory
  Stream<DynamicTest> draggedMapsLookAsIfTheyWereDrawnAnew() {
    return Stream.of(
            Style.of(HOUSE),
            Style.of(area(0x80A6CEE3, 0xFF232323, 0.98)),
            Style.of(area(0xFFA6CEE3, 0xFF232323, 0.3)),
            Style.of(new PolygonSymbolizer(null, pen(0xFF8B0000, 1.05))),
            Style.of(area(0xFFFFFFFF, 0xFF00008B, 2), area(0xFFA6CEE3, 0xFF232323, 0.6)))
        .map(
            style ->
                DynamicTest.dynamicTest(
                    style.toString(),
                    () ->
                        compare(
                            shapes(GeometryKind.POLYGON).layer(style),
                            new SoftwareRenderer(2),
                            drag())));
  }

  @Test
  void linesToo() {
    Style roads =
        Style.of(
            new LineSymbolizer(pen(0xFFFFFFFF, 1.8)), new LineSymbolizer(pen(0xFF8B0000, 0.9)));
    compare(shapes(GeometryKind.LINE).layer(roads), new SoftwareRenderer(3), drag());
  }

  @Test
  void layersWithOpacityToo() {
    DrawnLayer half = shapes(GeometryKind.POLYGON).layer(Style.of(HOUSE), 0.5, null, Emphasis.NONE);
    compare(half, new SoftwareRenderer(2), drag());
  }

  @Test
  void otherColoursArePaintedFromTheSameMasks() {
    Scene shapes = shapes(GeometryKind.POLYGON);
    SoftwareRenderer renderer = new SoftwareRenderer(2);
    DrawnLayer blue = shapes.layer(Style.of(HOUSE));
    compare(blue, renderer, List.of(VIEW, VIEW));
    DrawnLayer red =
        new DrawnLayer(
            "layer",
            blue.content(),
            Style.of(area(0xFFFF0000, 0xFF000000, 0.98)),
            1,
            null,
            Emphasis.NONE);
    compare(red, renderer, List.of(VIEW, VIEW));
  }

  @Test
  void otherScalesAndFractionsOfPixelsAreDrawnAnew() {
    compare(
        shapes(GeometryKind.POLYGON).layer(Style.of(HOUSE)),
        new SoftwareRenderer(2),
        List.of(
            VIEW,
            VIEW,
            VIEW.panned(0.4, 0),
            VIEW.panned(0.4, 0),
            VIEW.zoomed(1.25, 40, 50),
            VIEW.zoomed(1.25, 40, 50),
            VIEW));
  }

  @Test
  void twoMapsBesideEachOtherGoBetweenScalesOnTheirOwn() {
    DrawnLayer layer = shapes(GeometryKind.POLYGON).layer(Style.of(HOUSE));
    SoftwareRenderer renderer = new SoftwareRenderer(2);
    Viewport near = VIEW.zoomed(1.25, 40, 50);
    List<Viewport> there = Stream.generate(() -> near).limit(3).toList();
    List<Viewport> back = Stream.generate(() -> VIEW).limit(3).toList();
    List<CompletableFuture<Void>> maps =
        Stream.of(there, back)
            .map(
                views ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int i = 0; i < 10; i++) {
                            compare(layer, renderer, views);
                          }
                        }))
            .toList();
    maps.forEach(CompletableFuture::join);
  }

  @Test
  void scalesThatAreLeftLeaveTheirMemoryToThoseThatCome() {
    MemoryBudget budget = new MemoryBudget(50_000_000);
    SoftwareRenderer renderer = new SoftwareRenderer(2, Detail.SEEN, budget);
    DrawnLayer layer = shapes(GeometryKind.POLYGON).layer(Style.of(HOUSE));
    Viewport near = VIEW.zoomed(1.25, 40, 50);
    compare(layer, renderer, List.of(near, near, near));
    long used = budget.used();
    compare(layer, renderer, List.of(VIEW, VIEW, near, near, VIEW, VIEW, near, near));
    assertThat(budget.used()).isBetween(used, used + 60_000);
  }

  @Test
  void masksAreKeptFromTheSecondPictureOnAndCount() {
    DrawnLayer layer = shapes(GeometryKind.POLYGON).layer(Style.of(HOUSE));
    MemoryBudget budget = new MemoryBudget(50_000_000);
    SoftwareRenderer renderer = new SoftwareRenderer(2, Detail.SEEN, budget);
    draw(renderer, layer, VIEW);
    assertThat(budget.used()).isZero();
    draw(renderer, layer, VIEW);
    long used = budget.used();
    assertThat(used).isBetween(900L, 1_000_000L);
    draw(renderer, layer, VIEW.panned(2, 2));
    assertThat(budget.used()).isLessThanOrEqualTo(used + 60_000);
    budget.makeRoom();
    assertThat(budget.used()).isZero();
    compare(layer, renderer, drag());
  }

  @Test
  void withLittleRoomOrNoneMapsLookTheSame() {
    DrawnLayer layer = shapes(GeometryKind.POLYGON).layer(Style.of(HOUSE));
    for (long limit : new long[] {0, 1_000_000}) {
      MemoryBudget budget = new MemoryBudget(limit);
      compare(layer, new SoftwareRenderer(2, Detail.SEEN, budget), drag());
      assertThat(budget.used()).isLessThanOrEqualTo(limit);
    }
  }

  @Test
  void morePensThanMasksAreKeptOf() {
    Symbolizer[] pens =
        DoubleStream.of(1.8, 1.6, 1.4, 1.2, 1, 0.8)
            .mapToObj(width -> area(0xFFA6CEE3, (int) (0xFF000000 + 9e6 * width), width))
            .toArray(Symbolizer[]::new);
    compare(shapes(GeometryKind.POLYGON).layer(Style.of(pens)), new SoftwareRenderer(2), drag());
  }
}
