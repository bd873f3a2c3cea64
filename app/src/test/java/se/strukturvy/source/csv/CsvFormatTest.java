package se.strukturvy.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.strukturvy.source.ReadBack.features;
import static se.strukturvy.source.ReadBack.shapes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TableOptions;
import se.strukturvy.source.UnreadableFileException;

class CsvFormatTest {
  /** As Swedish Excel writes it; Örebro and Hallsberg in SWEREF 99 TM (DOMAIN §3). */
  private static final String STATIONS =
      "Namn;Kommunkod;N (SWEREF 99 TM);E (SWEREF 99 TM);Höjd\r\n"
          + "\"Örebro C\";1880;6571051,0;512022,0;32,5\r\n"
          + "\"Hallsberg; \"\"knuten\"\"\";1861;6547530;506379;\r\n";

  @TempDir Path folder;

  private final CsvFormat format = new CsvFormat();

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("stationer.csv"), text);
  }

  private FeatureSource open(String text) throws IOException {
    return format.open(file(text), OpenOptions.NONE).get(0);
  }

  @Test
  void readsATableFromSwedishExcel() throws IOException {
    Path file =
        Files.write(
            folder.resolve("stationer.csv"), STATIONS.getBytes(Charset.forName("windows-1252")));
    FeatureSource source = format.open(file, OpenOptions.NONE).get(0);
    assertThat(source.type().name()).isEqualTo("stationer");
    assertThat(source.type().kind()).isEqualTo(GeometryKind.POINT);
    assertThat(source.type().crs()).contains(CoordinateReferenceSystem.SWEREF_99_TM);
    assertThat(source.type().fields())
        .containsExactly(
            new Field("Namn", FieldType.TEXT),
            new Field("Kommunkod", FieldType.INTEGER),
            new Field("N (SWEREF 99 TM)", FieldType.REAL),
            new Field("E (SWEREF 99 TM)", FieldType.REAL),
            new Field("Höjd", FieldType.REAL));
    assertThat(shapes(source)).containsExactly("POINT (512022 6571051)", "POINT (506379 6547530)");
    List<Feature> features = features(source, Query.ALL);
    assertThat(features.get(0).attributes())
        .containsEntry("Namn", "Örebro C")
        .containsEntry("Kommunkod", 1880L)
        .containsEntry("Höjd", 32.5);
    assertThat(features.get(1).attributes())
        .containsEntry("Namn", "Hallsberg; \"knuten\"")
        .containsEntry("Höjd", null);
    assertThat((Object) source.extent()).isEqualTo(new Envelope(506379, 512022, 6547530, 6571051));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lon,lat,namn | 15.21,59.27,a | POINT (15.21 59.27) | 4326",
        "Latitud;Longitud | 59,27;15,21 | POINT (15.21 59.27) | 4326",
        "E;N | 512022;6571051 | POINT (512022 6571051) | 0",
        "Öst;Nord | 512022;6571051 | POINT (512022 6571051) | 0",
        "Sweref99TM_N;Sweref99TM_E | 6571051;512022 | POINT (512022 6571051) | 3006",
        "Öst (SWEREF 99 15 00);Norr (SWEREF 99 15 00) | 162026,8;6573680,5 | POINT (162026.8"
            + " 6573680.5) | 3009",
        "x,y | 512022,6571051 | POINT (512022 6571051) | 0",
        "X-koordinat;Y-koordinat | 6573182;1466124 | POINT (1466124 6573182) | 0",
        "x;y | 512 022,5;6 571 051,25 | POINT (512022.5 6571051.25) | 0",
        "id;wkt | 1;POINT (512022 6571051) | POINT (512022 6571051) | 0",
        "id;geom | 1;SRID=3006;x | - | 0"
      })
  void findsTheCoordinatesAmongTheColumns(String header, String row, String wkt, int epsg)
      throws IOException {
    FeatureSource source = open(header + "\n" + row + "\n");
    assertThat(shapes(source)).containsExactly(wkt);
    assertThat(source.type().crs().map(CoordinateReferenceSystem::epsg).orElse(0)).isEqualTo(epsg);
  }

  @Test
  void readsPolygonsFromExtendedWellKnownText() throws IOException {
    FeatureSource source =
        open("id,geom\n7,\"SRID=3006;POLYGON ((0 0, 4 0, 4 4, 0 0), (3 1, 3 2, 2 1, 3 1))\"\n");
    assertThat(source.type().kind()).isEqualTo(GeometryKind.POLYGON);
    assertThat(source.type().crs()).contains(CoordinateReferenceSystem.SWEREF_99_TM);
    assertThat(shapes(source))
        .containsExactly("POLYGON ((0 0, 4 0, 4 4, 0 0), (3 1, 3 2, 2 1, 3 1))");
  }

  @Test
  void keepsLeadingZerosAndWhatIsNoNumber() throws IOException {
    FeatureSource source = open("kod;antal;dag\n0180;12;2022-04-28\n1880;-3;2022-04-29\n");
    assertThat(source.type().kind()).isEqualTo(GeometryKind.NONE);
    assertThat(source.type().fields())
        .extracting(Field::type)
        .containsExactly(FieldType.TEXT, FieldType.INTEGER, FieldType.DATE);
    assertThat(features(source, Query.byId(1)).get(0).get("kod")).isEqualTo("0180");
    assertThat(features(source, Query.byId(2)).get(0).get("antal")).isEqualTo(-3L);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "windows-1252,false"})
  void understandsTheEncoding(String encoding, boolean mark) throws IOException {
    String text = (mark ? "\uFEFF" : "") + STATIONS;
    Path file = Files.write(folder.resolve("s.csv"), text.getBytes(Charset.forName(encoding)));
    FeatureSource source = format.open(file, OpenOptions.NONE).get(0);
    assertThat(source.type().fields()).extracting(Field::name).contains("Namn", "Höjd");
    assertThat(features(source, Query.byId(1)).get(0).get("Namn")).isEqualTo("Örebro C");
  }

  @Test
  void believesTheUserAboutTheEncoding() throws IOException {
    Path file = Files.write(folder.resolve("s.csv"), STATIONS.getBytes(StandardCharsets.UTF_8));
    FeatureSource source =
        format.open(file, OpenOptions.NONE.withEncoding(Charset.forName("windows-1252"))).get(0);
    assertThat(features(source, Query.byId(1)).get(0).get("Namn")).isEqualTo("Ã–rebro C");
  }

  @Test
  void takesExcelsSeparatorLineAndLineEndsWithinQuotes() throws IOException {
    FeatureSource source = open("sep=|\nx|y|text\n512022|6571051|\"två\nrader\"\n");
    assertThat(features(source, Query.ALL).get(0).get("text")).isEqualTo("två\nrader");
  }

  @Test
  void namesColumnsThatHaveNoNameOrTheSame() throws IOException {
    assertThat(open("a;a;;b\n1;2;3;4\n").type().fields())
        .extracting(Field::name)
        .containsExactly("a", "a_2", "field_3", "b");
    assertThat(open("512022;6571051\n506379;6547530\n").count()).isEqualTo(2);
  }

  @Test
  void saysHowManyRowsHaveNoPlace() throws IOException {
    FeatureSource source =
        open("namn;E;N\na;512022;6571051\nb;;\nc;506379;6547530\nd;okänd;\ne;1;1;9\n");
    assertThat(shapes(source)).filteredOn("-"::equals).hasSize(2);
    assertThat(source.notes())
        .extracting(ReadNote::severity)
        .containsExactly(ReadNote.Severity.LOSS, ReadNote.Severity.REPAIR);
    assertThat(source.notes().get(0).what().toString()).contains(": 2,");
  }

  @Test
  void aPreviewProposesAndCanBeOverruled() throws IOException {
    Path file = file("a;b;c\n162026,8;6573680,5;x\n156381,6;6550150,1;y\n");
    CsvPreview preview = format.preview(file, OpenOptions.NONE, new Coordinate(15.2, 59.2));
    assertThat(preview.dialect())
        .isEqualTo(new CsvDialect(StandardCharsets.UTF_8, ';', true, true));
    assertThat(preview.columns()).containsExactly("a", "b", "c");
    assertThat(preview.rows()).hasSize(2);
    assertThat(preview.shape()).isEqualTo(CsvShape.NONE);
    FeatureSource source = format.open(file, placedBy("a", "b")).get(0);
    assertThat(shapes(source)).startsWith("POINT (162026.8 6573680.5)");
  }

  private static OpenOptions placedBy(String... columns) {
    Optional<List<String>> names = Optional.of(List.of(columns));
    return OpenOptions.NONE.withTable(
        new TableOptions(Optional.empty(), Optional.empty(), Optional.empty(), names));
  }

  @Test
  void separatorDecimalAndHeaderCanBeOverruled() throws IOException {
    Path file = file("1,5|2;x\n3,25|4;y\n");
    TableOptions chosen =
        new TableOptions(
            Optional.of('|'), Optional.of(true), Optional.of(false), Optional.of(List.of()));
    FeatureSource source = format.open(file, OpenOptions.NONE.withTable(chosen)).get(0);
    List<Object> values = new ArrayList<>();
    source.readColumn("field_1", values::add);
    assertThat(values).containsExactly(1.5, 3.25);
    assertThat(source.type().kind()).isEqualTo(GeometryKind.NONE);
  }

  @Test
  void aColumnThatIsNotThereIsNamedBesideThoseThatAre() throws IOException {
    Path file = file(STATIONS);
    assertThatThrownBy(() -> format.open(file, placedBy("Ö", "N")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("no column Ö")
        .hasMessageContaining("Kommunkod");
  }

  @Test
  void aPreviewGuessesTheReferenceSystemFromTheNumbers() throws IOException {
    CsvPreview preview =
        format.preview(
            file("E;N\n162026,8;6573680,5\n"), OpenOptions.NONE, new Coordinate(15.2, 59.2));
    assertThat(preview.crs()).isEmpty();
    assertThat(preview.guesses().get(0).crs().epsg()).isEqualTo(3009);
  }

  @Test
  void answersAWindow() throws IOException {
    FeatureSource source = open(STATIONS);
    assertThat(features(source, Query.within(new Envelope(500000, 510000, 6540000, 6550000))))
        .extracting(Feature::id)
        .containsExactly(2L);
  }

  @Test
  void takesTextFilesOnlyWithCoordinates() throws IOException {
    Path table = Files.writeString(folder.resolve("a.TXT"), STATIONS.replace(';', '\t'));
    Path letter = Files.writeString(folder.resolve("brev.txt"), "Hej,\nhur mår du?\n");
    assertThat(format.accepts(table)).isTrue();
    assertThat(format.accepts(letter)).isFalse();
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    Path file = file("");
    assertThatThrownBy(() -> format.open(file, OpenOptions.NONE))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("stationer.csv");
  }

  /** Whatever is done to a file, the answer is a reading or a message. */
  @Test
  void endsWithAReadingOrAMessageOnDamagedFiles() throws IOException {
    byte[] whole = STATIONS.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(4180);
    String signs = ";,\t\"\n\r\u0000-9e'";
    for (int i = 0; i < 400; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(60));
      for (int n = random.nextInt(5); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] =
            random.nextInt(4) == 0
                ? (byte) random.nextInt(256)
                : (byte) signs.charAt(random.nextInt(signs.length()));
      }
      Path file = Files.write(folder.resolve("skadad.csv"), damaged);
      FeatureSource source = format.open(file, OpenOptions.NONE).get(0);
      assertThat(shapes(source)).hasSize((int) source.count());
      assertThat(features(source, Query.ALL)).hasSize((int) source.count());
    }
  }
}
