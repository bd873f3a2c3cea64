package se.strukturvy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
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
import se.strukturvy.render.Frame;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.style.Fill;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

/**
 * Time of the rasteriser and of the index as work grows: outlined squares of 10 m on 100 by 100 km,
 * the whole extent and a window of one percent of its sides.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DrawingBenchmark {
  private static final double GROUND = 100_000;

  @Param({"10000", "100000", "1000000", "4000000"})
  public int features;

  private final List<PackedGeometry> chunks = new ArrayList<>();
  private final SoftwareRenderer renderer = new SoftwareRenderer();
  private DrawnLayer layer;

  /** Makes the squares. */
  @Setup
  public void makeSquares() {
    Random random = new Random(1);
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(new Quantization(0, 0, Quantization.MILLIMETRE), chunks::add);
    for (int i = 0; i < features; i++) {
      double x = random.nextDouble() * GROUND;
      double y = random.nextDouble() * GROUND;
      builder.begin(i, GeometryKind.POLYGON);
      builder.part(PartRole.SHELL, new double[] {x, y, x + 10, y, x + 10, y + 10, x, y + 10}, 4);
      builder.end();
    }
    builder.flush();
    Style style =
        Style.of(
            new PolygonSymbolizer(
                new Fill.Solid(Rgba.parse("#A6CEE3")),
                Stroke.solid(Rgba.parse("#232323"), Size.mm(0.26))));
    LayerContent content = new LayerContent(chunks, Map.of(), true);
    layer = new DrawnLayer("squares", content, style, 1, null, Emphasis.NONE);
    renderer.prepare(snapshot(GROUND / 1080));
  }

  /** All of the ground on 1920 by 1080 pixels. */
  @Benchmark
  public Frame wholeExtent() {
    return draw(GROUND / 1080);
  }

  /** The middle of the ground, a hundred times larger. */
  @Benchmark
  public Frame hundredth() {
    return draw(GROUND / 1080 / 100);
  }

  private Frame draw(double metresPerPixel) {
    Frame frame = renderer.render(snapshot(metresPerPixel), () -> false);
    renderer.recycle(frame);
    return frame;
  }

  private MapSnapshot snapshot(double metresPerPixel) {
    Viewport viewport = new Viewport(GROUND / 2, GROUND / 2, metresPerPixel, 1920, 1080, 1);
    return new MapSnapshot(List.of(layer), viewport, Rgba.WHITE);
  }

  /** The index alone: a window of a hundredth of the ground's sides. */
  @Benchmark
  public long[] indexWindow() {
    int middle = (int) (GROUND / 2 / Quantization.MILLIMETRE);
    int half = (int) (GROUND / 200 / Quantization.MILLIMETRE);
    int[] window = {middle - half, middle - half, middle + half, middle + half};
    long[] marks = new long[1024];
    for (PackedGeometry chunk : chunks) {
      chunk.index().query(window, marks);
    }
    return marks;
  }
}
