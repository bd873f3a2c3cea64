package se.strukturvy.source;

import java.io.IOException;
import java.nio.file.Path;
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
   * Opens every layer of a file, in the file's order. The caller closes each of them.
   *
   * @throws UnreadableFileException when no format takes the file, or the one that does cannot read
   *     it; its message is for people
   * @throws IOException when the disk fails
   */
  public List<FeatureSource> open(Path file, OpenOptions options) throws IOException {
    for (FileFormat format : formats) {
      if (format.accepts(file)) {
        return format.open(file, options);
      }
    }
    throw new UnreadableFileException(
        file,
        "is of no kind that can be opened",
        "Open a shapefile (.shp, .dbf, .zip), a GeoPackage (.gpkg), GeoJSON (.geojson, .json) or a table with"
            + " coordinates (.csv)");
  }
}
