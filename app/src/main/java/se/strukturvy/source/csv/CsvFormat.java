package se.strukturvy.source.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsGuesser;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.FileFormat;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;

/**
 * Tables as text, one layer each; a table whose columns hold no coordinates is a layer without
 * shapes. A .txt file counts when coordinates are found in it.
 */
public final class CsvFormat implements FileFormat {
  private static final int PREVIEW_ROWS = 100;

  /** Whether the file's name says that it is a table. */
  public static boolean isNamedTable(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
  }

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
    CsvTable table = CsvTable.read(file, name(file), preview.dialect(), preview.shape());
    if (table.columns().columns().isEmpty()) {
      throw new UnreadableFileException(
          file, "the table is empty", "Export it again from the program that it comes from");
    }
    boolean chosen = options.encoding().isPresent();
    return List.of(new CsvSource(file, name(file), table, preview, chosen));
  }

  /**
   * Looks at the first rows.
   *
   * @param home where other layers lie (WGS 84, x = longitude), for the guess of the reference
   *     system; null when there are none
   * @throws UnreadableFileException when a column that is asked for is not there
   */
  public CsvPreview preview(Path file, OpenOptions options, Coordinate home) throws IOException {
    CsvDialect dialect = CsvDialectGuess.guess(file, options);
    List<List<String>> all =
        CsvDialectGuess.rows(file, dialect.encoding(), dialect.separator(), PREVIEW_ROWS);
    List<String> columns = all.isEmpty() ? List.of() : CsvTable.names(all.get(0), dialect.header());
    List<List<String>> rows = dialect.header() && !all.isEmpty() ? all.subList(1, all.size()) : all;
    CsvShapeGuess guess = new CsvShapeGuess(columns, rows, dialect.decimalComma());
    Optional<List<String>> chosen = options.table().coordinates();
    CsvShape shape = chosen.isPresent() ? chosenShape(file, columns, chosen.get()) : guess.shape();
    Envelope extent = extent(rows, shape, dialect.decimalComma());
    return new CsvPreview(
        file,
        dialect,
        columns,
        rows,
        shape,
        options.crsOf(name(file), guess.crs(shape)),
        extent,
        new CrsGuesser(home).guess(extent));
  }

  private static CsvShape chosenShape(Path file, List<String> columns, List<String> names)
      throws UnreadableFileException {
    for (String name : names) {
      if (!columns.contains(name)) {
        throw new UnreadableFileException(
            file,
            Sentence.of("there is no column %s", name),
            Sentence.of("The columns are %s", String.join(", ", columns)),
            null);
      }
    }
    return switch (names.size()) {
      case 0 -> CsvShape.NONE;
      case 1 -> CsvShape.wkt(columns.indexOf(names.get(0)));
      default -> CsvShape.points(columns.indexOf(names.get(0)), columns.indexOf(names.get(1)));
    };
  }

  private static Envelope extent(List<List<String>> rows, CsvShape shape, boolean decimalComma) {
    Envelope extent = new Envelope();
    if (shape.x() < 0 || shape.y() < 0) {
      return extent;
    }
    for (List<String> row : rows) {
      if (row.size() > Math.max(shape.x(), shape.y())) {
        double x = CsvNumber.number(row.get(shape.x()), decimalComma);
        double y = CsvNumber.number(row.get(shape.y()), decimalComma);
        if (Double.isFinite(x) && Double.isFinite(y)) {
          extent.expandToInclude(x, y);
        }
      }
    }
    return extent;
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }
}
