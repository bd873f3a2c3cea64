package se.strukturvy.ui.desk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerTree;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TextEncoded;
import se.strukturvy.source.TextEncoding;
import se.strukturvy.source.csv.CsvFormat;
import se.strukturvy.source.csv.CsvPreview;
import se.strukturvy.ui.map.MapModel;

/**
 * How files are read where they are silent or wrong: shows what they would be in other encodings
 * and forms, and remembers what people choose, in the project for its layers and by file for the
 * next time.
 */
public final class ReadingDesk {
  private final MapModel map;
  private final OpenSources sources;
  private final ReadingMemory memory;
  private final Executor background;

  /** Makes a desk for the project that {@code map} shows. */
  public ReadingDesk(MapModel map, OpenSources sources, ReadingMemory memory, Executor background) {
    this.map = map;
    this.sources = sources;
    this.memory = memory;
    this.background = background;
  }

  /** What people chose for the file before. */
  public OpenOptions recall(Path file) {
    return memory.recall(file);
  }

  /** Remembers what people chose for the file; layers of it in the project stay as they are. */
  public void keep(Path file, OpenOptions options) {
    memory.keep(file, options.withCrsOf(memory.recall(file)));
  }

  /** Reads the file of a layer in another way from now on. */
  public void readAs(Layer layer, OpenOptions options) {
    keep(layer.data().file(), options);
    Project project = map.project().get();
    LayerTree tree = LayerTree.of(project.map());
    LayerTree changed = tree.withData(layer.id(), layer.data().readAs(options));
    map.project().set(project.withMap(changed.in(project.map())));
  }

  /** The text of a layer in the encoding in use, then in others; empty when it is surely right. */
  public CompletableFuture<List<TextEncoding>> encodings(Layer layer) {
    return later(() -> encodings(sources.source(layer.data())));
  }

  /** The box of a layer in the numbers of its file. */
  public CompletableFuture<Envelope> extent(Layer layer) {
    return later(() -> sources.source(layer.data()).extent());
  }

  /**
   * The first rows of a text table.
   *
   * @param home where other layers lie, WGS 84 (x = longitude); null when there are none
   */
  public CompletableFuture<CsvPreview> table(Path file, OpenOptions options, Coordinate home) {
    return later(() -> new CsvFormat().preview(file, options, home));
  }

  /** The text of a source in the encoding in use, then in others. */
  static List<TextEncoding> encodings(FeatureSource source) throws IOException {
    if (!(source instanceof TextEncoded text) || text.encoding().samples().isEmpty()) {
      return List.of();
    }
    List<TextEncoding> all = new ArrayList<>();
    all.add(text.encoding());
    for (Charset other : usual()) {
      if (!other.equals(text.encoding().charset())) {
        all.add(text.preview(other));
      }
    }
    return all;
  }

  /** The encodings in which files of Sweden and its neighbours come. */
  public static Set<Charset> usual() {
    return Stream.of(
            "UTF-8",
            "windows-1252",
            "IBM850",
            "x-MacRoman",
            "IBM437",
            "IBM865",
            "ISO-8859-15",
            "windows-1250",
            "windows-1257",
            "windows-1251")
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private <T> CompletableFuture<T> later(Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.call();
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        },
        background);
  }
}
