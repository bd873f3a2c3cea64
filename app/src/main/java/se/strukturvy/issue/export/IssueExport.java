package se.strukturvy.issue.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.strukturvy.issue.Issue;

/** A format in which issues can leave the program; private issues never do. */
public interface IssueExport {
  /**
   * Writes the issues into a file, replacing it.
   *
   * @throws IOException when it cannot be written
   */
  void write(List<Issue> issues, Path file) throws IOException;

  /** The format that the ending of a file's name asks for: .gpkg, .geojson, .json or .csv. */
  static Optional<IssueExport> forFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gpkg")) {
      return Optional.of(new GeoPackageIssueExport(java.time.Clock.systemUTC()));
    }
    if (name.endsWith(".geojson") || name.endsWith(".json")) {
      return Optional.of(new GeoJsonIssueExport());
    }
    return name.endsWith(".csv") ? Optional.of(new CsvIssueExport()) : Optional.empty();
  }
}
