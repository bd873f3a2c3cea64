package se.strukturvy.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.ContentReader;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.OpenSources;

/**
 * Measures how fast layers are read whole: all shapes and all attributes, as the window reads them,
 * and the shapes alone. The first reading is the one of a cold process.
 *
 * @param sources opens files
 * @param systems finds transformations
 * @param runs readings for each median, after the cold one
 */
public record ReadBench(OpenSources sources, CrsCatalog systems, int runs) {
  /** Reads one layer several times; one JSON object on one line. */
  public String json(String name) throws IOException {
    return new ObjectMapper().writeValueAsString(measure(name));
  }

  /** Reads one layer several times; a line for people. */
  public String text(String name) throws IOException {
    Map<String, Object> figures = measure(name);
    return figures.entrySet().stream()
        .map(figure -> figure.getKey() + " " + figure.getValue())
        .collect(Collectors.joining(", "));
  }

  private Map<String, Object> measure(String name) throws IOException {
    FeatureSource source = BenchLayer.source(sources, name);
    Set<String> fields =
        source.type().fields().stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
    List<Double> whole = new ArrayList<>();
    List<Double> shapes = new ArrayList<>();
    long rows = 0;
    for (int run = 0; run <= runs; run++) {
      long start = System.nanoTime();
      LayerContent content = read(source, fields);
      whole.add((System.nanoTime() - start) / 1e9);
      rows = content.chunks().stream().mapToLong(PackedGeometry::size).sum();
    }
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      read(source, Set.of());
      shapes.add((System.nanoTime() - start) / 1e9);
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("file", name);
    figures.put("rows", rows);
    figures.put("cold", rounded(whole.get(0)));
    figures.put("warm", rounded(median(whole.subList(1, whole.size()))));
    figures.put("shapes", rounded(median(shapes)));
    return figures;
  }

  private LayerContent read(FeatureSource source, Set<String> fields) throws IOException {
    CoordinateReferenceSystem any =
        source.type().crs().orElse(CoordinateReferenceSystem.SWEREF_99_TM);
    return new ContentReader(source, systems.transform(any, any))
        .read(fields, part -> {}, ReadProgress.SILENT);
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().toList().get(seconds.size() / 2);
  }

  private static String rounded(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }
}
