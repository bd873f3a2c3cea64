package se.strukturvy.source.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TableOptions;
import se.strukturvy.source.TextFileEncoding;

/** Finds out how a table is written from its first rows. */
final class CsvDialectGuess {
  private static final char[] SEPARATORS = {';', '\t', ',', '|'};
  private static final int ROWS = 50;
  private static final Pattern WITH_COMMA = Pattern.compile("-?[\\d  ]+,\\d+");
  private static final Pattern WITH_POINT = Pattern.compile("-?\\d+\\.\\d+");

  private CsvDialectGuess() {}

  static CsvDialect guess(Path file, OpenOptions options) throws IOException {
    TableOptions chosen = options.table();
    Charset encoding =
        options.encoding().isPresent()
            ? options.encoding().get()
            : TextFileEncoding.guess(file, TextFileEncoding.End.WHOLE);
    char separator = chosen.separator().orElse(CsvText.statedSeparator(file, encoding));
    if (separator == 0) {
      separator = separator(file, encoding);
    }
    List<List<String>> rows = rows(file, encoding, separator, ROWS);
    boolean comma = separator != ',' && hasDecimalComma(rows);
    return new CsvDialect(
        encoding,
        separator,
        chosen.decimalComma().orElse(comma),
        chosen.header().orElse(hasHeader(rows)));
  }

  static List<List<String>> rows(Path file, Charset encoding, char separator, int most)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader reader = new CsvReader(CsvText.open(file, encoding), separator)) {
      for (List<String> row = reader.next();
          row != null && rows.size() < most;
          row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The one that divides most rows into the same number of cells, many cells before few. */
  private static char separator(Path file, Charset encoding) throws IOException {
    char best = SEPARATORS[0];
    double bestScore = 0;
    for (char candidate : SEPARATORS) {
      List<List<String>> rows = rows(file, encoding, candidate, ROWS);
      if (rows.isEmpty()) {
        continue;
      }
      int cells = rows.get(0).size();
      long alike = rows.stream().filter(row -> row.size() == cells).count();
      double score = cells < 2 ? 0 : (double) alike / rows.size() * (1 + Math.log(cells) / 10);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  private static boolean hasDecimalComma(List<List<String>> rows) {
    long commas = count(rows, WITH_COMMA);
    return commas > 0 && commas >= count(rows, WITH_POINT);
  }

  private static long count(List<List<String>> rows, Pattern pattern) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(cell -> pattern.matcher(cell.strip()).matches())
        .count();
  }

  private static boolean hasHeader(List<List<String>> rows) {
    return !rows.isEmpty()
        && rows.get(0).stream().noneMatch(cell -> Double.isFinite(CsvNumber.number(cell, true)));
  }
}
