package se.strukturvy.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;

/**
 * The files that are open for reading, each opened once and kept until {@link #close} or {@link
 * #forget}. May be used by several threads.
 */
public final class OpenSources implements AutoCloseable {
  private final FeatureSources formats;
  private final Map<Opening, List<FeatureSource>> files = new HashMap<>();

  /** A file and the way in which it is read; two layers may want one file in two ways. */
  private record Opening(Path file, OpenOptions options) {}

  /** Makes a set that opens files with {@code formats}. */
  public OpenSources(FeatureSources formats) {
    this.formats = formats;
  }

  /**
   * All layers of a file, as it describes itself.
   *
   * @throws IOException when the file is not there or cannot be read; says which
   */
  public List<FeatureSource> layers(Path file) throws IOException {
    return layers(file, OpenOptions.NONE);
  }

  /**
   * All layers of a file.
   *
   * @param options what the user overrules
   * @throws IOException when the file is not there or cannot be read; says which
   */
  public synchronized List<FeatureSource> layers(Path file, OpenOptions options)
      throws IOException {
    Opening opening = new Opening(file.toAbsolutePath().normalize(), options);
    List<FeatureSource> open = files.get(opening);
    if (open == null) {
      if (!Files.exists(opening.file())) {
        throw new UnreadableFileException(
            opening.file(),
            Sentence.of("the file is not there any more (%s)", opening.file()),
            Sentence.of("Was it moved or renamed? Put it back, or add it from its new place"),
            null);
      }
      open = List.copyOf(formats.open(opening.file(), options));
      files.put(opening, open);
    }
    return open;
  }

  /**
   * The layer that a project refers to; a file with a single layer answers to any name.
   *
   * @throws IOException when the file cannot be read or has no such layer; says which
   */
  public FeatureSource source(DataReference data) throws IOException {
    List<FeatureSource> layers = layers(data.file(), data.reading());
    if (layers.size() == 1) {
      return layers.get(0);
    }
    return layers.stream()
        .filter(layer -> layer.type().name().equals(data.layer()))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableFileException(
                    data.file(),
                    Sentence.of("there is no layer \"%s\"", data.layer()),
                    Sentence.of(
                        "Its layers are %s",
                        layers.stream()
                            .map(layer -> layer.type().name())
                            .collect(Collectors.joining(", "))),
                    null));
  }

  /** Closes a file, so that it is read anew when next asked for. */
  public synchronized void forget(Path file) {
    Path forgotten = file.toAbsolutePath().normalize();
    for (Opening opening : Set.copyOf(files.keySet())) {
      if (opening.file().equals(forgotten)) {
        files.remove(opening).forEach(FeatureSource::close);
      }
    }
  }

  @Override
  public synchronized void close() {
    files.values().forEach(layers -> layers.forEach(FeatureSource::close));
    files.clear();
  }
}
