package se.strukturvy.issue.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.search.IssueCounts;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.source.csv.HarmlessCell;
import se.strukturvy.source.writing.WholeFile;

/**
 * Issues as a workbook for Excel (ECMA-376): a sheet of issues, and sheets that count them by
 * municipality, by theme, and by pairs of municipalities. Times are local ones.
 *
 * @param themes give the themes' names
 */
public record XlsxIssueExport(Themes themes) implements IssueExport {
  /** The most that Excel takes in one cell. */
  private static final int LONGEST = 32_767;

  private static final int WIDE = 40;
  private static final int NARROW = 16;

  @Override
  public void write(List<Issue> issues, Path file) throws IOException {
    WholeFile.write(file, part -> writeAll(IssueColumns.shared(issues), part));
  }

  private void writeAll(List<Issue> shared, Path part) throws IOException {
    IssueCounts counts = IssueCounts.of(shared);
    try (OutputStream out = Files.newOutputStream(part);
        Workbook book = new Workbook(out, "Strukturvy", null)) {
      issues(book.newWorksheet("Frågor"), shared);
      counts(book.newWorksheet("Kommuner"), "kommun", counts.byMunicipality());
      counts(book.newWorksheet("Teman"), "tema", named(counts.byTheme()));
      matrix(book.newWorksheet("Kommunpar"), counts);
    }
  }

  private void issues(Worksheet sheet, List<Issue> issues) throws IOException {
    IssueColumns columns = new IssueColumns(themes, issues);
    List<String> heads = columns.names();
    head(sheet, heads);
    for (int row = 0; row < issues.size(); row++) {
      Map<String, String> values = columns.of(issues.get(row));
      int column = 0;
      for (Map.Entry<String, String> value : values.entrySet()) {
        cell(sheet, row + 1, column++, value.getKey(), value.getValue());
      }
    }
    if (!issues.isEmpty()) {
      sheet.setAutoFilter(0, 0, issues.size(), heads.size() - 1);
    }
    sheet.finish();
  }

  private static void head(Worksheet sheet, List<String> heads) {
    for (int column = 0; column < heads.size(); column++) {
      String head = heads.get(column);
      sheet.value(0, column, head);
      sheet.style(0, column).bold().set();
      sheet.width(column, List.of("rubrik", "text", "kommentarer").contains(head) ? WIDE : NARROW);
    }
    sheet.freezePane(0, 1);
  }

  private static void cell(Worksheet sheet, int row, int column, String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    if (name.equals("klart")) {
      sheet.value(row, column, LocalDate.parse(value));
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (name.equals("skapad") || name.equals("andrad")) {
      LocalDateTime local =
          OffsetDateTime.parse(value).atZoneSameInstant(ZoneId.systemDefault()).toLocalDateTime();
      sheet.value(row, column, local);
      sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    } else {
      sheet.value(row, column, text(value));
      sheet.style(row, column).verticalAlignment("top").wrapText(value.contains("\n")).set();
    }
  }

  private static String text(String value) {
    String harmless = HarmlessCell.of(value);
    return harmless.length() > LONGEST ? harmless.substring(0, LONGEST - 1) + "…" : harmless;
  }

  private Map<String, Integer> named(Map<String, Integer> byCode) {
    Map<String, Integer> byName = new LinkedHashMap<>();
    byCode.forEach(
        (code, count) ->
            byName.merge(
                code.isEmpty() ? "oklar" : themes.find(code).map(Theme::name).orElse(code),
                count,
                Integer::sum));
    return byName;
  }

  private static void counts(Worksheet sheet, String what, Map<String, Integer> counts)
      throws IOException {
    head(sheet, List.of(what, "antal"));
    int row = 1;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      sheet.value(row, 0, text(count.getKey()));
      sheet.value(row++, 1, count.getValue());
    }
    sheet.finish();
  }

  /** How many issues each two municipalities share; on the diagonal, how many each has. */
  private static void matrix(Worksheet sheet, IssueCounts counts) throws IOException {
    List<String> names = List.copyOf(counts.byMunicipality().keySet());
    List<String> heads = new ArrayList<>(List.of("kommun"));
    heads.addAll(names);
    head(sheet, heads);
    for (int row = 0; row < names.size(); row++) {
      sheet.value(row + 1, 0, names.get(row));
      sheet.style(row + 1, 0).bold().set();
      for (int column = 0; column < names.size(); column++) {
        sheet.value(row + 1, column + 1, counts.of(names.get(row), names.get(column)));
      }
    }
    sheet.finish();
  }
}
