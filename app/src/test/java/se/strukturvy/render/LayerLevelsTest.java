package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.style.Fill;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

/** Islands of thousands of vertices look the same when they are drawn from a level of them. */
class LayerLevelsTest {
  private static final int ISLANDS = 4;
  private static final int VERTICES = 4000;
  private static final int FILL = 0xFFA6CEE3;
  private static final int INK = 0xFF232323;

  /** Shores of many waves, the last of which are below a pixel. */
  private static List<double[]> islands() {
    Random random = new Random(7);
    List<double[]> islands = new ArrayList<>();
    for (int i = 0; i < ISLANDS; i++) {
      int row = i / 2;
      double phase = 6 * random.nextDouble();
      double[] xy = new double[2 * VERTICES];
      for (int k = 0; k < VERTICES; k++) {
        double angle = 2 * Math.PI * k / VERTICES;
        double radius =
            11 + 2.5 * Math.sin(5 * angle + phase) + 0.2 * Math.sin(40 * angle) + 0.01 * (k % 3);
        xy[2 * k] = 32 * (i % 2) + 16 + radius * Math.cos(angle);
        xy[2 * k + 1] = 32 * row + 16 + radius * Math.sin(angle);
      }
      islands.add(xy);
    }
    return islands;
  }

  private static PackedGeometry chunk() {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(new Quantization(0, 0, Quantization.MILLIMETRE), chunks::add);
    long id = 0;
    for (double[] island : islands()) {
      add(builder, id++, island);
    }
    builder.flush();
    return chunks.get(0);
  }

  private static void add(GeometrySink sink, long id, double[] island) {
    sink.begin(id, GeometryKind.POLYGON);
    sink.part(PartRole.SHELL, island, VERTICES);
    sink.end();
  }

  private static MapSnapshot picture(PackedGeometry chunk) {
    PolygonSymbolizer area =
        new PolygonSymbolizer(
            new Fill.Solid(new Rgba(FILL)),
            new Stroke(
                new Rgba(INK), Size.px(0.98), List.of(), Stroke.Cap.BUTT, Stroke.Join.BEVEL));
    LayerContent content = new LayerContent(List.of(chunk), Map.of(), true);
    DrawnLayer layer = new DrawnLayer("islands", content, Style.of(area), 1, null, Emphasis.NONE);
    Viewport view = new Viewport(Scene.SIDE / 2.0, Scene.SIDE / 2.0, 1, Scene.SIDE, Scene.SIDE, 1);
    return new MapSnapshot(List.of(layer), view, Rgba.WHITE);
  }

  private static int[] draw(SoftwareRenderer renderer, MapSnapshot snapshot) {
    return renderer.render(snapshot, () -> false).pixels();
  }

  @Test
  void aLevelLooksAsTheFullShapes() {
    MapSnapshot snapshot = picture(chunk());
    Java2dPicture full = new Java2dPicture();
    BasicStroke pen = Java2dPicture.pen(0.98, Stroke.Cap.BUTT, Stroke.Join.BEVEL);
    for (double[] island : islands()) {
      for (int k = 1; k < island.length; k += 2) {
        island[k] = Scene.SIDE - island[k];
      }
      full.fill(Java2dPicture.path(true, island), FILL);
      full.stroke(Java2dPicture.path(true, island), INK, pen);
    }
    SoftwareRenderer renderer = new SoftwareRenderer(2);
    int[] before = draw(renderer, snapshot);
    renderer.prepare(snapshot);
    int[] level = draw(renderer, snapshot);
    assertThat(level).isNotEqualTo(before);
    long off = Arrays.stream(Scene.differences(level, full.pixels())).filter(d -> d > 16).count();
    assertThat(100.0 * off / level.length).isLessThan(3);
  }

  @Test
  void shapesThatAreNotInMemoryAreDrawnFromTheirLevelWithoutReading() {
    AtomicInteger readings = new AtomicInteger();
    PackedGeometry shed =
        chunk()
            .shed(
                (ids, sink) -> {
                  readings.incrementAndGet();
                  Arrays.stream(ids).forEach(id -> add(sink, id, islands().get((int) id)));
                });
    SoftwareRenderer renderer = new SoftwareRenderer(2);
    renderer.prepare(picture(shed));
    int before = readings.get();
    int[] pixels = draw(renderer, picture(shed));
    assertThat(readings).hasValue(before);
    SoftwareRenderer other = new SoftwareRenderer(2);
    MapSnapshot held = picture(chunk());
    other.prepare(held);
    assertThat(pixels).isEqualTo(draw(other, held));
  }

  @Test
  void levelsCountAndGiveWay() {
    MapSnapshot snapshot = picture(chunk());
    MemoryBudget budget = new MemoryBudget(1_000_000);
    SoftwareRenderer renderer = new SoftwareRenderer(2, Detail.SEEN, budget);
    int[] full = draw(renderer, snapshot);
    renderer.prepare(snapshot);
    long used = budget.used();
    assertThat(used).isBetween(1_000L, 8L * ISLANDS * VERTICES);
    // Shapes of another layer want all but the part that is left for levels and masks.
    budget.makeRoom();
    assertThat(budget.used()).isZero();
    assertThat(draw(renderer, snapshot)).isEqualTo(full);
  }

  @Test
  void thereAreNoLevelsWithoutRoom() {
    MapSnapshot snapshot = picture(chunk());
    MemoryBudget none = new MemoryBudget(0);
    SoftwareRenderer renderer = new SoftwareRenderer(2, Detail.SEEN, none);
    int[] full = draw(renderer, snapshot);
    renderer.prepare(snapshot);
    assertThat(none.used()).isZero();
    assertThat(draw(renderer, snapshot)).isEqualTo(full);
  }
}
