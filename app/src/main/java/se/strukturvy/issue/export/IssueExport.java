package se.strukturvy.issue.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.sqlite.IssueFileCheck;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.source.writing.UnwritableFileException;

/** A format in which issues can leave the program; private issues never do. */
public interface IssueExport {
  /**
   * Writes the issues into a file, replacing it.
   *
   * @throws IOException when it cannot be written
   */
  void write(List<Issue> issues, Path file) throws IOException;

  /**
   * Refuses to replace an issue file, whosever it is: what people wrote would be lost.
   *
   * @throws IOException when the file is one
   */
  static void keepApart(Path file) throws IOException {
    if (Files.exists(file) && IssueFileCheck.isIssueFile(file)) {
      throw new UnwritableFileException(
          file, Sentence.of("it is an issue file"), Sentence.of("Choose another name"), null);
    }
  }

  /**
   * The format that the ending of a file's name asks for: .gpkg, .geojson, .json, .csv or .xlsx.
   *
   * @param themes give the themes' names
   * @param systems knows the way from SWEREF 99 TM to WGS 84
   */
  static Optional<IssueExport> forFile(Path file, Themes themes, CrsCatalog systems) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "gpkg" -> new GeoPackageIssueExport(themes, Clock.systemUTC());
          case "geojson", "json" -> new GeoJsonIssueExport(themes, systems);
          case "csv" -> new CsvIssueExport(themes);
          case "xlsx" -> new XlsxIssueExport(themes);
          default -> null;
        });
  }
}
