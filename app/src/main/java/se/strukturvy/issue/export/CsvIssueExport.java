package se.strukturvy.issue.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.source.csv.ExcelCsv;

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
    List<Issue> shared = IssueColumns.shared(issues);
    IssueColumns columns = new IssueColumns(themes, shared);
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(columns.names());
    heads.add("wkt");
    rows.add(heads);
    for (Issue issue : shared) {
      List<String> row = new ArrayList<>(columns.of(issue).values());
      row.add(issue.geometry() == null ? "" : issue.geometry().toText());
      rows.add(row);
    }
    ExcelCsv.write(rows, file);
  }
}
