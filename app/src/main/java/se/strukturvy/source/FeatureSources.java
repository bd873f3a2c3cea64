package se.strukturvy.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.feature.FeatureSource;

/**
 * Opens any file that one of its formats understands.
 *
 * @param formats the formats, asked in order
 */
public record FeatureSources(List<FileFormat> formats) {
  /** Makes an opener with a list of its own. */
  public FeatureSources {
    formats = List.copyOf(formats);
  }

  /** Whether some format takes the file. */
  public boolean accepts(Path file) {
    return formats.stream().anyMatch(format -> format.accepts(file));
  }

  /**
   * Opens every layer of a file, in the file's order; of a zip those of every format that finds
   * something in it. The caller closes each of them.
   *
   * @throws UnreadableFileException when no format takes the file, or one that does cannot read it
   *     or finds no layer; its message is for people
   * @throws IOException when the disk fails
   */
  public List<FeatureSource> open(Path file, OpenOptions options) throws IOException {
    List<FileFormat> taking = taking(file);
    List<FeatureSource> layers = new ArrayList<>();
    try {
      for (FileFormat format : taking) {
        layers.addAll(format.open(file, options));
      }
    } catch (IOException e) {
      layers.forEach(FeatureSource::close);
      throw e;
    }
    if (layers.isEmpty()) {
      throw taking.isEmpty() ? Refusal.of(file) : Refusal.nothingIn(file);
    }
    return layers;
  }

  /** The first format that takes the file; of a zip all that do. */
  private List<FileFormat> taking(Path file) {
    return formats.stream()
        .filter(format -> format.accepts(file))
        .limit(Archive.isNamed(file) ? formats.size() : 1)
        .toList();
  }
}
