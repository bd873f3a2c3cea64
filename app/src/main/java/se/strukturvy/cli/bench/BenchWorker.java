package se.strukturvy.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.render.Frame;
import se.strukturvy.render.MapRenderer;
import se.strukturvy.report.PngFile;

/**
 * Draws on request, so that a bench can ask several programs for the same picture in turn: a line
 * {@code {"ds": "D2", "fmt": "gpkg", "view": "full"}} is answered by {@code {"wall": s, "cpu": s}},
 * and {@code {"quit": 1}} ends it. A picture that is asked for the first time is drawn for 2.5 s
 * before it is measured. With {@code "mode": "anew"} each picture has a scale of its own, a
 * millionth wider at most: nothing that is kept of pictures of the same scale serves it.
 *
 * @param sources opens files
 * @param systems finds transformations
 * @param memory how much of the shapes is kept in memory
 * @param renderer draws
 * @param data the folder with the data sets and views.json
 */
public record BenchWorker(
    OpenSources sources, CrsCatalog systems, MemoryBudget memory, MapRenderer renderer, Path data) {
  private static final double SCREEN_DOTS_PER_INCH = 96;
  private static final long WARM_UP_NANOS = 2_500_000_000L;

  /**
   * Answers requests until one says quit or there are no more.
   *
   * @throws IOException when data cannot be read
   */
  public void serve(BufferedReader requests, PrintStream answers) throws IOException {
    ObjectMapper json = new ObjectMapper();
    BenchViews views = BenchViews.read(data.resolve("views.json"));
    Map<String, BenchLayer> layers = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      JsonNode request = json.readTree(line);
      if (request.has("quit")) {
        return;
      }
      String set = request.path("ds").asText();
      String file = data.resolve(set + "." + request.path("fmt").asText()).toString();
      if (!layers.containsKey(file)) {
        layers.put(file, BenchLayer.open(sources, systems, memory.open(), file));
      }
      Envelope ground = views.of(set).get(request.path("view").asText());
      if (ground == null) {
        throw new IOException("views.json has no such view: " + line);
      }
      View view = new View(layers.get(file), ground, request.path("mode").asText().equals("anew"));
      if (known.add(file + " " + ground)) {
        warmUp(view);
      }
      draw(view.picture(), request.path("png").asText(), answers);
    }
  }

  /** Draws a picture, writes it where a file is named, and answers how long the drawing took. */
  private void draw(MapSnapshot picture, String png, PrintStream answers) throws IOException {
    long start = System.nanoTime();
    double cpu = ProcessMeter.cpuSeconds();
    Frame frame = renderer.render(picture, () -> false);
    double wall = (System.nanoTime() - start) / 1e9;
    double used = ProcessMeter.cpuSeconds() - cpu;
    if (!png.isEmpty()) {
      PngFile.write(
          frame.pixels(), frame.width(), frame.height(), SCREEN_DOTS_PER_INCH, Path.of(png));
    }
    // As the window does with a picture that another has replaced.
    renderer.recycle(frame);
    answers.printf(Locale.ROOT, "{\"wall\":%.6f,\"cpu\":%.6f}%n", wall, used);
    answers.flush();
  }

  /**
   * Draws a picture that is asked for the first time until the compiler has done with it: benches
   * do not count that round.
   */
  private void warmUp(View view) {
    long end = System.nanoTime() + WARM_UP_NANOS;
    while (System.nanoTime() < end) {
      renderer.recycle(renderer.render(view.picture(), () -> false));
    }
  }

  /** What is asked for: the same picture each time, or one that is a little wider. */
  private record View(BenchLayer layer, Envelope ground, boolean anew) {
    MapSnapshot picture() {
      Envelope wider = ground.copy();
      if (anew) {
        double part = System.nanoTime() % 1000 * 1e-9;
        wider.expandBy(ground.getWidth() * part, ground.getHeight() * part);
      }
      return layer.picture(wider);
    }
  }
}
