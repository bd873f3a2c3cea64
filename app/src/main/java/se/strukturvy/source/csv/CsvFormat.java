package se.strukturvy.source.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsGuess;
import se.strukturvy.crs.CrsGuesser;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.FileFormat;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;

/**
 * Tables as text, one layer each; a table whose columns hold no coordinates is a layer without
 * shapes. A .txt file counts when coordinates are found in it.
 */
public final class CsvFormat implements FileFormat {
  private static final int PREVIEW_ROWS = 100;

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return Files.isRegularFile(file);
    }
    return name.endsWith(".txt") && Files.isRegularFile(file) && hasCoordinates(file);
  }

  private boolean hasCoordinates(Path file) {
    try {
      return preview(file, OpenOptions.NONE, null).shape().isPlaced();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public List<FeatureSource> open(Path file, OpenOptions options) throws IOException {
    CsvPreview preview = preview(file, options, null);
    return List.of(
        open(file, preview.dialect(), preview.shape(), options.crsOf(name(file), preview.crs())));
  }

  /**
   * Opens a table as somebody says that it is written.
   *
   * @param crs of its coordinates; empty when it is not known
   * @throws UnreadableFileException when there is nothing in it
   */
  public FeatureSource open(
      Path file, CsvDialect dialect, CsvShape shape, Optional<CoordinateReferenceSystem> crs)
      throws IOException {
    CsvTable table = CsvTable.read(file, name(file), dialect, shape);
    if (table.columns().isEmpty()) {
      throw new UnreadableFileException(
          file, "the table is empty", "Export it again from the program that it comes from");
    }
    return new CsvSource(file, name(file), table, crs);
  }

  /**
   * Looks at the first rows.
   *
   * @param home where other layers lie (WGS 84, x = longitude), for the guess of the reference
   *     system; null when there are none
   */
  public CsvPreview preview(Path file, OpenOptions options, Coordinate home) throws IOException {
    CsvDialect dialect = CsvDialectGuess.guess(file, options.encoding());
    return preview(file, dialect, home);
  }

  /** Looks at the first rows, in a dialect that somebody chose. */
  public CsvPreview preview(Path file, CsvDialect dialect, Coordinate home) throws IOException {
    List<List<String>> all =
        CsvDialectGuess.rows(file, dialect.encoding(), dialect.separator(), PREVIEW_ROWS);
    List<String> columns = all.isEmpty() ? List.of() : CsvTable.names(all.get(0), dialect.header());
    List<List<String>> rows = dialect.header() && !all.isEmpty() ? all.subList(1, all.size()) : all;
    CsvShapeGuess guess = new CsvShapeGuess(columns, rows, dialect.decimalComma());
    CsvShape shape = guess.shape();
    return new CsvPreview(
        file,
        dialect,
        columns,
        rows,
        shape,
        guess.crs(shape),
        guesses(rows, shape, dialect.decimalComma(), home));
  }

  private static List<CrsGuess> guesses(
      List<List<String>> rows, CsvShape shape, boolean decimalComma, Coordinate home) {
    if (shape.x() < 0 || shape.y() < 0) {
      return List.of();
    }
    Envelope extent = new Envelope();
    for (List<String> row : rows) {
      if (row.size() > Math.max(shape.x(), shape.y())) {
        double x = CsvNumber.number(row.get(shape.x()), decimalComma);
        double y = CsvNumber.number(row.get(shape.y()), decimalComma);
        if (Double.isFinite(x) && Double.isFinite(y)) {
          extent.expandToInclude(x, y);
        }
      }
    }
    return new CrsGuesser(home).guess(extent);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }
}
