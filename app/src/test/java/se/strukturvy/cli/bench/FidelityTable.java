package se.strukturvy.cli.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.source.standard.StandardFormats;

/**
 * Prints how far our pictures are from the full drawing of the same layers, a line a view. A
 * program to be run by hand: {@code FidelityTable VIEWS.json FOLDER FILE...}, where the folder
 * keeps the full drawings, which take long, for the next time.
 */
public final class FidelityTable {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private FidelityTable() {}

  /** Compares; see the class. */
  public static void main(String[] arguments) throws IOException {
    BenchViews views = BenchViews.read(Path.of(arguments[0]));
    Path kept = Files.createDirectories(Path.of(arguments[1]));
    CrsCatalog systems = new CrsCatalog(kept.resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      System.out.println(
          "view                       pixels off > 16   most   worst 8x8 tone   mean tone");
      for (int i = 2; i < arguments.length; i++) {
        BenchLayer layer =
            BenchLayer.open(
                sources, systems, new MemoryBudget(MemoryBudget.usual()).open(), arguments[i]);
        String set = Path.of(arguments[i]).getFileName().toString().replaceAll("[.:].*", "");
        Map<String, Envelope> wanted = views.of(set);
        if (wanted.isEmpty()) {
          wanted = Map.of("full", layer.content().extent());
        }
        for (Map.Entry<String, Envelope> view : wanted.entrySet()) {
          String name = set + "-" + view.getKey();
          print(name, layer.picture(view.getValue()), kept.resolve(name + ".argb"));
        }
      }
    }
  }

  private static void print(String name, MapSnapshot snapshot, Path kept) throws IOException {
    int[] full = full(snapshot, kept);
    SoftwareRenderer renderer = new SoftwareRenderer();
    renderer.prepare(snapshot);
    int[] ours = renderer.render(snapshot, () -> false).pixels();
    PictureDifference difference = PictureDifference.of(ours, full, WIDTH);
    System.out.printf(
        Locale.ROOT,
        "%-26s %10.2f %% %10d %14.2f %13.3f%n",
        name,
        difference.far() * 100,
        difference.most(),
        difference.worstBlock(),
        difference.meanTone());
  }

  private static int[] full(MapSnapshot snapshot, Path kept) throws IOException {
    int[] pixels = new int[WIDTH * HEIGHT];
    if (Files.exists(kept)) {
      ByteBuffer.wrap(Files.readAllBytes(kept)).asIntBuffer().get(pixels);
      return pixels;
    }
    pixels = FullDrawing.of(snapshot);
    ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.length);
    bytes.asIntBuffer().put(pixels);
    Files.write(kept, bytes.array());
    return pixels;
  }
}
