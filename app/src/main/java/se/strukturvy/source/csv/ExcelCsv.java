package se.strukturvy.source.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.strukturvy.source.writing.WholeFile;

/**
 * Writes tables as CSV that a Swedish Excel opens: UTF-8 with byte order mark, semicolons, CRLF
 * (RFC 4180). A cell that Excel would run as a formula begins with an apostrophe.
 */
public final class ExcelCsv {
  private ExcelCsv() {}

  /**
   * Writes rows.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(List<List<String>> rows, Path file) throws IOException {
    WholeFile.write(file, part -> Files.writeString(part, text(rows), StandardCharsets.UTF_8));
  }

  /** Rows as the text of a file. */
  public static String text(List<List<String>> rows) {
    return rows.stream().map(ExcelCsv::line).collect(Collectors.joining("", "\uFEFF", ""));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ExcelCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  /** A value as a cell: harmless, and quoted where it must be. */
  public static String cell(String value) {
    String harmless = HarmlessCell.of(value);
    boolean quoted = harmless.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
