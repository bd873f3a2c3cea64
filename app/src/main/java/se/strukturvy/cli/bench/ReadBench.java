package se.strukturvy.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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
 * Measures how fast layers are read whole, in seconds: "cold" and "warm" are all shapes, packed and
 * kept, and all values of all attributes, each looked at and let go, as a reader of features does;
 * "shapes" are the shapes alone; "kept" is the reading of a layer whose style wants every
 * attribute. The cold reading is the first of the process. "Cpu" is the time of the thread, which
 * says more than the clock while others use the machine.
 *
 * @param sources opens files
 * @param systems finds transformations
 * @param runs readings for each median, after the cold one
 */
public record ReadBench(OpenSources sources, CrsCatalog systems, int runs) {
  /**
   * Reads one layer several times; one JSON object on one line.
   *
   * @throws IOException when it cannot be read
   */
  public String json(String name) throws IOException {
    return new ObjectMapper().writeValueAsString(measure(name));
  }

  /**
   * Reads one layer several times; a line for people.
   *
   * @throws IOException when it cannot be read
   */
  public String text(String name) throws IOException {
    Map<String, Object> figures = measure(name);
    return figures.entrySet().stream()
        .map(figure -> figure.getKey() + " " + figure.getValue())
        .collect(Collectors.joining(", "));
  }

  private Map<String, Object> measure(String name) throws IOException {
    FeatureSource source = BenchLayer.source(sources, name);
    List<String> fields = source.type().fields().stream().map(Field::name).toList();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("file", name);
    List<Seconds> whole = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      whole.add(
          Seconds.of(
              () -> {
                figures.put("rows", readShapes(source));
                readValues(source, fields);
              }));
    }
    figures.put("cold", whole.get(0).wall());
    Seconds warm = Seconds.median(whole.subList(1, whole.size()));
    figures.put("warm", warm.wall());
    figures.put("warmCpu", warm.cpu());
    Seconds shapes = median(() -> readShapes(source));
    figures.put("shapes", shapes.wall());
    figures.put("shapesCpu", shapes.cpu());
    figures.put("kept", median(() -> read(source, Set.copyOf(fields))).wall());
    return figures;
  }

  private Seconds median(Work work) throws IOException {
    List<Seconds> all = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      all.add(Seconds.of(work));
    }
    return Seconds.median(all);
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  /** How long something took, and how long the processor worked for it on the thread. */
  private record Seconds(double wall, double cpu) {
    static Seconds of(Work work) throws IOException {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long cpu = threads.getCurrentThreadCpuTime();
      long wall = System.nanoTime();
      work.run();
      return new Seconds(
          milliseconds(System.nanoTime() - wall),
          milliseconds(threads.getCurrentThreadCpuTime() - cpu));
    }

    static Seconds median(List<Seconds> all) {
      return new Seconds(median(all, Seconds::wall), median(all, Seconds::cpu));
    }

    private static double median(List<Seconds> all, ToDoubleFunction<Seconds> part) {
      return all.stream().mapToDouble(part).sorted().skip(all.size() / 2).findFirst().orElse(0);
    }

    private static double milliseconds(long nanos) {
      return Math.rint(nanos / 1e6) / 1e3;
    }
  }

  private long readShapes(FeatureSource source) throws IOException {
    return read(source, Set.of()).chunks().stream().mapToLong(PackedGeometry::size).sum();
  }

  private static void readValues(FeatureSource source, List<String> fields) throws IOException {
    Object[] last = new Object[fields.size()];
    source.readColumns(
        fields, row -> System.arraycopy(row, 0, last, 0, last.length), ReadProgress.SILENT);
  }

  private LayerContent read(FeatureSource source, Set<String> fields) throws IOException {
    CoordinateReferenceSystem any =
        source.type().crs().orElse(CoordinateReferenceSystem.SWEREF_99_TM);
    return new ContentReader(source, systems.transform(any, any))
        .read(fields, part -> {}, ReadProgress.SILENT);
  }
}
