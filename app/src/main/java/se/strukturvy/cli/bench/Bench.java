package se.strukturvy.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.render.Frame;
import se.strukturvy.render.MapRenderer;
import se.strukturvy.report.PngFile;

/**
 * Measures files one after another.
 *
 * @param sources opens files
 * @param systems finds transformations
 * @param memory how much of the shapes is kept in memory
 * @param renderer draws
 * @param views file of views; null for the whole extent alone
 * @param runs pictures for each median
 * @param out folder for the pictures; null for none
 */
public record Bench(
    OpenSources sources,
    CrsCatalog systems,
    MemoryBudget memory,
    MapRenderer renderer,
    Path views,
    int runs,
    Path out) {
  private static final double MEGABYTE = 1 << 20;
  private static final double SCREEN_DOTS_PER_INCH = 96;

  /**
   * Measures one layer.
   *
   * @param name FILE or FILE:LAYER
   * @return one JSON object on one line
   * @throws IOException when it cannot be read, or its pictures cannot be written
   */
  public String json(String name) throws IOException {
    return new ObjectMapper().writeValueAsString(measure(name));
  }

  /**
   * Measures one layer.
   *
   * @param name FILE or FILE:LAYER
   * @return lines for people
   * @throws IOException when it cannot be read, or its pictures cannot be written
   */
  public String text(String name) throws IOException {
    BenchReport report = measure(name);
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %d features, %d vertices; first frame %.0f ms, prepared %.0f ms; heap %d MB,"
                + " resident %d MB%n",
            report.file(),
            report.features(),
            report.vertices(),
            report.firstFrame(),
            report.prepare(),
            report.peakHeap(),
            report.peakResident()));
    report
        .views()
        .forEach(
            (view, times) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "  %-10s steady %.1f ms, pan %.1f ms, zoom %.1f ms%n",
                        view,
                        times.steady(),
                        times.pan(),
                        times.zoom())));
    return text.toString().stripTrailing();
  }

  private BenchReport measure(String name) throws IOException {
    try (MemoryBudget.Account account = memory.open()) {
      return measure(name, account);
    }
  }

  private BenchReport measure(String name, MemoryBudget.Account account) throws IOException {
    long start = System.nanoTime();
    BenchLayer layer = BenchLayer.open(sources, systems, account, name);
    Map<String, Envelope> wanted = viewsOf(name, layer);
    renderer.render(layer.picture(wanted.values().iterator().next()), () -> false);
    final double first = (System.nanoTime() - start) / 1e6;
    start = System.nanoTime();
    renderer.prepare(layer.picture(wanted.values().iterator().next()));
    final double prepared = (System.nanoTime() - start) / 1e6;
    Map<String, ViewTimes> times = new LinkedHashMap<>();
    for (Map.Entry<String, Envelope> view : wanted.entrySet()) {
      times.put(view.getKey(), ViewTimes.measure(renderer, layer, view.getValue(), runs));
      write(picture(name) + "-" + view.getKey(), layer, view.getValue());
    }
    return new BenchReport(
        name,
        layer.features(),
        layer.vertices(),
        first,
        prepared,
        times,
        Math.round(ProcessMeter.peakHeapBytes() / MEGABYTE),
        ProcessMeter.peakResidentKilobytes() / 1024);
  }

  private Map<String, Envelope> viewsOf(String name, BenchLayer layer) throws IOException {
    Map<String, Envelope> wanted =
        views == null ? Map.of() : BenchViews.read(views).of(dataset(name));
    return wanted.isEmpty() ? Map.of("full", layer.content().extent()) : wanted;
  }

  private static String dataset(String name) {
    String file = DataReference.of(name).file().getFileName().toString();
    int dot = file.indexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  /** Layers of one file have pictures of their own. */
  private static String picture(String name) {
    String layer = DataReference.of(name).layer();
    return dataset(name) + (layer == null ? "" : "-" + layer.replaceAll("[^\\p{L}\\d_]", "_"));
  }

  private void write(String picture, BenchLayer layer, Envelope ground) throws IOException {
    if (out != null) {
      Files.createDirectories(out);
      Frame frame = renderer.render(layer.picture(ground), () -> false);
      PngFile.write(
          frame.pixels(),
          frame.width(),
          frame.height(),
          SCREEN_DOTS_PER_INCH,
          out.resolve(picture + ".png"));
    }
  }
}
