package se.strukturvy.issue.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.Themes;

/**
 * Issues as CSV that a Swedish Excel opens: UTF-8 with byte order mark, semicolons, CRLF (RFC
 * 4180), the shape as well-known text. A cell that Excel would run as a formula begins with an
 * apostrophe.
 *
 * @param themes give the themes' names
 */
public record CsvIssueExport(Themes themes) implements IssueExport {
  @Override
  public void write(List<Issue> issues, Path file) throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    boolean head = true;
    List<Issue> shared = IssueColumns.shared(issues);
    IssueColumns columns = new IssueColumns(themes, shared);
    for (Issue issue : shared) {
      var row = columns.of(issue);
      row.put("wkt", issue.geometry() == null ? "" : issue.geometry().toText());
      if (head) {
        text.append(line(new ArrayList<>(row.keySet())));
        head = false;
      }
      text.append(line(new ArrayList<>(row.values())));
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvIssueExport::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  /** A value as a cell: harmless, and quoted where it must be. */
  static String cell(String value) {
    String harmless = HarmlessCell.of(value);
    boolean quoted = harmless.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
