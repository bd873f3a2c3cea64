package se.strukturvy.issue.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.MemoryIssueStore;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.source.csv.ExcelCsv;
import se.strukturvy.source.writing.UnwritableFileException;

class IssueExportTest {
  @TempDir Path folder;
  private IssueBook book;

  @BeforeEach
  void open() throws Exception {
    book = TestBooks.inMemory();
    add("=HYPERLINK(\"http://x\")", "POINT (512024 6571049)");
    add("Två rader;\nmed \"citat\"", "POLYGON ((500000 0, 500000 9, 500009 9, 500000 0))");
    book.add(new IssueDraft("Hemligt utkast", "", "", null), IssueChange.isPrivate(true));
  }

  @Test
  void cellsThatExcelWouldRunAreMadeHarmless() {
    assertThat(ExcelCsv.cell("=1+1")).isEqualTo("'=1+1");
    assertThat(ExcelCsv.cell("+46")).isEqualTo("'+46");
    assertThat(ExcelCsv.cell("-1")).isEqualTo("'-1");
    assertThat(ExcelCsv.cell("\t=1")).isEqualTo("'\t=1");
    assertThat(ExcelCsv.cell("\r=1")).isEqualTo("\"'\r=1\"");
    assertThat(ExcelCsv.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(ExcelCsv.cell("a;\"b\"")).isEqualTo("\"a;\"\"b\"\"\"");
    assertThat(ExcelCsv.cell("Väg 50")).isEqualTo("Väg 50");
  }

  @Test
  void aFileThatIssuesAreKeptInIsNotReplaced() throws Exception {
    Path store = folder.resolve("issues.gpkg");
    SqliteIssueStore.open(store, Clock.systemUTC()).close();
    IssueExport.keepApart(folder.resolve("ny.gpkg"));
    IssueExport.keepApart(Files.writeString(folder.resolve("äldre.csv"), "id;rubrik"));
    assertThatThrownBy(() -> IssueExport.keepApart(store))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessageContaining("it is an issue file");
  }

  @Test
  void privateIssuesLeaveInNoFormat() throws Exception {
    for (String ending : new String[] {"csv", "geojson", "gpkg"}) {
      Path file = folder.resolve("ut." + ending);
      IssueExport.forFile(file, Themes.named(), systems()).orElseThrow().write(book.issues(), file);
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      assertThat(bytes).contains("citat").doesNotContain("Hemligt");
    }
  }

  @Test
  void aTableWithoutIssuesHasItsHeadAllTheSame() throws Exception {
    Path csv = folder.resolve("tom.csv");
    new CsvIssueExport(Themes.named()).write(List.of(), csv);
    assertThat(Files.readString(csv)).startsWith("\uFEFFid;rubrik;").endsWith(";wkt\r\n");
    Path xlsx = folder.resolve("tom.xlsx");
    new XlsxIssueExport(Themes.named()).write(List.of(), xlsx);
    try (ZipFile zip = new ZipFile(xlsx.toFile())) {
      assertThat(entry(zip, "xl/sharedStrings.xml")).contains(">rubrik<", ">kommentarer<");
    }
  }

  @Test
  void geoJsonIsInDegreesWithShellsCounterClockwise() throws Exception {
    Path file = folder.resolve("ut.geojson");
    new GeoJsonIssueExport(Themes.named(), systems()).write(book.issues(), file);
    JsonNode features = new ObjectMapper().readTree(file.toFile()).get("features");
    // Örebro C: 59.2782 N, 15.2110 E (DOMAIN, places).
    JsonNode station = coordinates(features, "Point");
    assertThat(station.get(0).asDouble()).isEqualTo(15.2110, within(0.0002));
    assertThat(station.get(1).asDouble()).isEqualTo(59.2782, within(0.0002));
    JsonNode ring = coordinates(features, "Polygon").get(0);
    double twiceArea = 0;
    for (int i = 0; i + 1 < ring.size(); i++) {
      twiceArea +=
          ring.get(i).get(0).asDouble() * ring.get(i + 1).get(1).asDouble()
              - ring.get(i + 1).get(0).asDouble() * ring.get(i).get(1).asDouble();
    }
    assertThat(twiceArea).isPositive();
  }

  @Test
  void aWorkbookHoldsTheIssuesAndCountsThem() throws Exception {
    Concern two =
        Concern.of(
            List.of(
                new ConcernedMunicipality("1880", "Örebro", 0.5, Link.MEETS),
                new ConcernedMunicipality("1881", "Kumla", 0.5, Link.MEETS)));
    IssueBook placed =
        new IssueBook(
            new MemoryIssueStore(), place -> two, Clock.systemUTC(), () -> new Author("Anna", ""));
    placed.add(
        new IssueDraft("+46 ringer", "", "vindkraft", new WKTReader().read("POINT (1 1)")),
        IssueChange.due(LocalDate.parse("2027-03-01")));
    Path file = folder.resolve("ut.xlsx");
    new XlsxIssueExport(Themes.named()).write(placed.issues(), file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String texts = entry(zip, "xl/sharedStrings.xml");
      assertThat(texts).contains(">&apos;+46 ringer<", ">Vindkraft<", ">Kumla<");
      assertThat(entry(zip, "xl/workbook.xml")).contains("Kommuner", "Kommunpar");
      assertThat(entry(zip, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
      // Kumla and Örebro, each with itself and with the other.
      assertThat(entry(zip, "xl/worksheets/sheet4.xml").split("<v>1</v>", -1))
          .hasSizeGreaterThan(4);
    }
  }

  private static String entry(ZipFile zip, String name) throws Exception {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }

  private CrsCatalog systems() {
    return new CrsCatalog(folder.resolve("epsg"));
  }

  /** Issues of the same instant come in any order, so they are told apart by their kind. */
  private static JsonNode coordinates(JsonNode features, String type) {
    for (JsonNode feature : features) {
      if (feature.get("geometry").get("type").asText().equals(type)) {
        return feature.get("geometry").get("coordinates");
      }
    }
    throw new AssertionError("no " + type);
  }

  private void add(String title, String wkt) throws Exception {
    book.add(new IssueDraft(title, "", "", new WKTReader().read(wkt)));
  }
}
