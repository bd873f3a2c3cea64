package se.strukturvy.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.source.standard.StandardFormats;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * Prints how long pictures go on being drawn after nobody wants them any more, a line a view. A
 * program to be run by hand: {@code StopTable VIEWS.json CACHE FILE...}.
 */
public final class StopTable {
  private static final int RUNS = 60;

  private StopTable() {}

  /** Measures; see the class. */
  public static void main(String[] arguments) throws IOException {
    BenchViews views = BenchViews.read(Path.of(arguments[0]));
    CrsCatalog systems = new CrsCatalog(Path.of(arguments[1]).resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      for (int i = 2; i < arguments.length; i++) {
        BenchLayer layer =
            BenchLayer.open(
                sources, systems, new MemoryBudget(MemoryBudget.usual()).open(), arguments[i]);
        String set = Path.of(arguments[i]).getFileName().toString().replaceAll("[.:].*", "");
        for (Map.Entry<String, Envelope> view : views.of(set).entrySet()) {
          SoftwareRenderer renderer = new SoftwareRenderer();
          print(set + "-" + view.getKey(), renderer, layer.picture(view.getValue()));
          renderer.prepare(layer.picture(view.getValue()));
          print(set + "-" + view.getKey() + " prepared", renderer, layer.picture(view.getValue()));
          BenchLayer named = new BenchLayer(layer.content(), named(layer.drawn()));
          print(
              set + "-" + view.getKey() + " with names", renderer, named.picture(view.getValue()));
        }
      }
    }
  }

  /** The same layer with a name on each feature, as far as there is room. */
  private static DrawnLayer named(DrawnLayer layer) {
    TextSymbolizer name =
        new TextSymbolizer(
            "'Örebro'",
            new TextSymbolizer.Font(Size.px(10), false, false, false, 0),
            Rgba.BLACK,
            null,
            layer.content().chunks().get(0).kind() == GeometryKind.LINE
                ? TextSymbolizer.Placement.ALONG_LINE
                : TextSymbolizer.Placement.CENTRED,
            1,
            null,
            0,
            Expressions.NONE);
    List<Symbolizer> all = new ArrayList<>(layer.style().rules().get(0).symbolizers());
    all.add(name);
    Style style = Style.of(all.toArray(Symbolizer[]::new));
    return new DrawnLayer(layer.id(), layer.content(), style, 1, null, Emphasis.NONE);
  }

  private static void print(String name, SoftwareRenderer renderer, MapSnapshot picture) {
    long whole = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      renderer.recycle(renderer.render(picture, () -> false));
      whole = Math.min(whole, System.nanoTime() - start);
    }
    Random random = new Random(1);
    double[] after = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long end = System.nanoTime() + (long) (random.nextDouble() * whole);
      AtomicLong unwanted = new AtomicLong(end);
      var frame = renderer.render(picture, () -> System.nanoTime() >= unwanted.get());
      after[i] = frame == null ? (System.nanoTime() - end) / 1e6 : 0;
      if (frame != null) {
        renderer.recycle(frame);
      }
    }
    Arrays.sort(after);
    System.out.printf(
        Locale.ROOT,
        "%-24s picture %6.1f ms; stops after: median %5.2f, nine in ten %5.2f, most %5.2f ms%n",
        name,
        whole / 1e6,
        after[RUNS / 2],
        after[RUNS * 9 / 10],
        after[RUNS - 1]);
  }
}
