package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.JtsGeometryBuilder;
import se.strukturvy.source.OpenOptions;

class ShapefileSourceTest {
  private static final String SWEREF =
      "PROJCS[\"SWEREF99_TM\",GEOGCS[\"GCS_SWEREF99\",DATUM[\"D_SWEREF99\",SPHEROID[\"GRS_1980\","
          + "6378137,298.257222101]],PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]],"
          + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],"
          + "PARAMETER[\"central_meridian\",15],PARAMETER[\"scale_factor\",0.9996],"
          + "PARAMETER[\"false_easting\",500000],PARAMETER[\"false_northing\",0],UNIT[\"Meter\",1]]";

  @TempDir Path folder;

  @Test
  void aWindowGivesTheFeaturesWhoseBoxMeetsIt() throws IOException {
    ShpWriter writer = new ShpWriter(3);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      double x = random.nextInt(1000);
      double y = random.nextInt(1000);
      writer.parts(new double[] {x, y, x + 20, y + 10});
    }
    Opened opened = Opened.of(writer.write(folder, "many"));
    Envelope window = new Envelope(200, 300, 400, 500);
    List<Long> wanted =
        opened.features().stream()
            .filter(f -> f.geometry().getEnvelopeInternal().intersects(window))
            .map(Feature::id)
            .toList();
    assertThat(wanted).isNotEmpty();
    assertThat(opened.features(Query.within(window))).extracting(Feature::id).isEqualTo(wanted);
    assertThat(opened.features(Query.within(window).first(2))).hasSize(2);
  }

  @Test
  void aFeatureIsFoundByItsIdWithOnlyTheFieldsAskedFor() throws IOException {
    Opened opened = Opened.of(three());
    assertThat(opened.features(Query.byId(1)))
        .singleElement()
        .satisfies(f -> assertThat(f.attributes()).containsEntry("NAMN", "Örebro"));
    assertThat(opened.features(Query.byId(99))).isEmpty();
    Query one = new Query(null, Set.of("NR"), Set.of(2L, 0L), 10);
    assertThat(opened.features(one))
        .extracting(Feature::attributes)
        .containsExactly(Map.of("NR", 1L), Map.of("NR", 3L));
  }

  @Test
  void shapesForDrawingAreTheExactShapes() throws IOException {
    Opened opened = Opened.of(three());
    List<Geometry> drawn = new ArrayList<>();
    opened
        .source()
        .readGeometry(new JtsGeometryBuilder((id, shape) -> drawn.add(shape)), ReadProgress.SILENT);
    assertThat(drawn).extracting(Geometry::toText).isEqualTo(opened.wkt());
  }

  @Test
  void severalColumnsComeInOnePassAndInTheOrderAskedFor() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    Opened.of(three())
        .source()
        .readColumns(List.of("NAMN", "NR"), r -> rows.add(List.of(r)), ReadProgress.SILENT);
    assertThat(rows)
        .containsExactly(List.of("Kumla", 1L), List.of("Örebro", 2L), List.of("Hällefors", 3L));
  }

  @Test
  void readingEndsWhenAskedTo() throws IOException {
    ShpWriter writer = new ShpWriter(1);
    for (int i = 0; i < 10_000; i++) {
      writer.point(i, i);
    }
    List<Long> seen = new ArrayList<>();
    Opened.of(writer.write(folder, "long"))
        .source()
        .readGeometry(new JtsGeometryBuilder((id, shape) -> seen.add(id)), (done, total) -> false);
    assertThat(seen).hasSizeBetween(1, 9_999);
  }

  @Test
  void theReferenceSystemIsThatOfThePrjUnlessTheUserSaysOtherwise() throws IOException {
    Path shp = three();
    assertThat(Opened.of(shp).source().type().crs()).isEmpty();
    Files.writeString(folder.resolve("orter.PRJ"), SWEREF);
    assertThat(Opened.of(shp).source().type().crs().get().epsg()).isEqualTo(3006);
    OpenOptions chosen = OpenOptions.NONE.withCrs("orter", CoordinateReferenceSystem.WGS_84);
    assertThat(Opened.of(shp, chosen).source().type().crs())
        .contains(CoordinateReferenceSystem.WGS_84);
    Files.writeString(folder.resolve("orter.PRJ"), "LOCAL_CS[\"The school yard\"]");
    assertThat(Opened.of(shp).source().type().crs()).isEmpty();
    assertThat(Opened.of(shp).notes()).singleElement().asString().contains("choose one");
  }

  @Test
  void aDbfAloneIsATable() throws IOException {
    Path shp = three();
    Files.delete(shp);
    Opened opened = Opened.of(folder.resolve("orter.dbf"));
    assertThat(opened.source().type().kind()).isEqualTo(GeometryKind.NONE);
    assertThat(opened.source().count()).isEqualTo(3);
    assertThat(opened.wkt()).containsOnly("none");
    assertThat(opened.column("NR")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void endingsAndFoldersMayBeWrittenInAnyWay() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("Län och stråk åäö"));
    Files.write(odd.resolve("STRÅK.SHP"), new ShpWriter(1).point(1, 2).shp());
    Files.write(odd.resolve("stråk.Shx"), new ShpWriter(1).point(1, 2).shx());
    Files.write(odd.resolve("STRÅK.DbF"), new DbfWriter().field("A", 'C', 3, 0).row("å").bytes());
    Opened opened = Opened.of(odd.resolve("STRÅK.SHP"));
    assertThat(opened.source().type().name()).isEqualTo("STRÅK");
    assertThat(opened.column("A")).containsExactly("å");
    assertThat(opened.notes()).isEmpty();
  }

  @Test
  void readingLeavesTheFolderAsItWas() throws IOException {
    Path shp = three();
    Files.setLastModifiedTime(shp, FileTime.fromMillis(1_000_000_000_000L));
    Map<String, String> before = snapshot();
    Opened opened = Opened.of(shp);
    opened.features();
    opened.features(Query.within(new Envelope(0, 2, 0, 2)));
    opened.column("NAMN");
    opened.source().encoding();
    opened.source().close();
    assertThat(snapshot()).isEqualTo(before);
  }

  private Path three() throws IOException {
    new DbfWriter(3, 0, StandardCharsets.UTF_8)
        .field("NR", 'N', 5, 0)
        .field("NAMN", 'C', 12, 0)
        .row("1", "Kumla")
        .row("2", "Örebro")
        .row("3", "Hällefors")
        .write(folder, "orter");
    return new ShpWriter(1).point(1, 1).point(2, 2).point(3, 3).write(folder, "orter");
  }

  private Map<String, String> snapshot() throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        state.put(file.getFileName().toString(), Files.getLastModifiedTime(file) + bytes);
      }
    }
    return state;
  }
}
