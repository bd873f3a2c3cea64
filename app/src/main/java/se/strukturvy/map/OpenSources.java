package se.strukturvy.map;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.OpenOptions;

/**
 * The files that are open for reading, each opened once and kept until {@link #close} or {@link
 * #forget}. May be used by several threads.
 */
public final class OpenSources implements AutoCloseable {
  private final FeatureSources formats;
  private final Map<Path, List<FeatureSource>> files = new HashMap<>();
  private final Map<Path, OpenOptions> options = new HashMap<>();

  /** Makes a set that opens files with {@code formats}. */
  public OpenSources(FeatureSources formats) {
    this.formats = formats;
  }

  /**
   * All layers of a file.
   *
   * @throws IOException when the file is not there or cannot be read; says which
   */
  public synchronized List<FeatureSource> layers(Path file) throws IOException {
    Path key = file.toAbsolutePath().normalize();
    List<FeatureSource> open = files.get(key);
    if (open == null) {
      if (!Files.exists(key)) {
        throw new FileNotFoundException(key + " is not there. Was it moved or renamed?");
      }
      open = List.copyOf(formats.open(key, options.getOrDefault(key, OpenOptions.NONE)));
      files.put(key, open);
    }
    return open;
  }

  /**
   * The layer that a project refers to; a file with a single layer answers to any name.
   *
   * @throws IOException when the file cannot be read or has no such layer; says which
   */
  public FeatureSource source(DataReference data) throws IOException {
    List<FeatureSource> layers = layers(data.file());
    if (layers.size() == 1) {
      return layers.get(0);
    }
    return layers.stream()
        .filter(layer -> layer.type().name().equals(data.layer()))
        .findFirst()
        .orElseThrow(
            () ->
                new IOException(
                    data.file()
                        + " has no layer \""
                        + data.layer()
                        + "\"; it has "
                        + layers.stream().map(layer -> layer.type().name()).toList()));
  }

  /**
   * Reads a file with the user's choices from now on, instead of believing what it says of itself.
   */
  public synchronized void choose(Path file, OpenOptions chosen) {
    forget(file);
    options.put(file.toAbsolutePath().normalize(), chosen);
  }

  /** Closes a file, so that it is read anew when next asked for. */
  public synchronized void forget(Path file) {
    List<FeatureSource> open = files.remove(file.toAbsolutePath().normalize());
    if (open != null) {
      open.forEach(FeatureSource::close);
    }
  }

  @Override
  public synchronized void close() {
    files.values().forEach(layers -> layers.forEach(FeatureSource::close));
    files.clear();
  }
}
