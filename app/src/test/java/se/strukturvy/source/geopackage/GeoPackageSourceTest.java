package se.strukturvy.source.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.strukturvy.source.ReadBack.features;
import static se.strukturvy.source.geopackage.GeoPackageFixture.blob;
import static se.strukturvy.source.geopackage.GeoPackageFixture.empty;
import static se.strukturvy.source.geopackage.GeoPackageFixture.features;
import static se.strukturvy.source.geopackage.GeoPackageFixture.insert;
import static se.strukturvy.source.geopackage.GeoPackageFixture.onlyLayer;
import static se.strukturvy.source.geopackage.GeoPackageFixture.open;
import static se.strukturvy.source.geopackage.GeoPackageFixture.places;
import static se.strukturvy.source.geopackage.GeoPackageFixture.register;
import static se.strukturvy.source.geopackage.GeoPackageFixture.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.source.UnreadableFileException;

/** Ordinary layers, and those of files that only nearly conform. */
class GeoPackageSourceTest {
  @TempDir Path folder;

  /** QGIS counts the key among the fields, and classifies by it. */
  @Test
  void theKeyIsNoAttributeButCanBeAskedFor() throws Exception {
    Path file = places(folder.resolve("a.gpkg"), "POINT (1 2)", "Örebro", "POINT (3 4)", "Kumla");
    FeatureSource places = open(file).get(0);
    assertThat(places.type().fields()).extracting(Field::name).containsExactly("name");
    assertThat(places.field("fid")).contains(new Field("fid", FieldType.INTEGER));
    assertThat(places.field("geom")).isEmpty();
    List<Object> keys = new ArrayList<>();
    places.readColumn("fid", keys::add);
    assertThat(keys).containsExactly(1L, 2L);
    places.close();
  }

  @Test
  void whatIsListedAndNotThereIsNoted() throws Exception {
    Path file = places(folder.resolve("a.gpkg"), "POINT (1 2)", "Örebro");
    register(file, "borta", "geom", 3006);
    register(file, "vy", "geom", 3006);
    sql(file, "CREATE VIEW vy AS SELECT geom FROM finns_inte");
    List<FeatureSource> layers = open(file);
    assertThat(layers).extracting(layer -> layer.type().name()).containsExactly("places");
    assertThat(layers.get(0).notes())
        .extracting(note -> note.what().toString())
        .satisfiesExactly(
            note -> assertThat(note).contains("borta"),
            note -> assertThat(note).contains("\"vy\""));
    layers.forEach(FeatureSource::close);
  }

  @Test
  void readsSwedishLettersFromAFolderWithAnOddName() throws Exception {
    Path odd = Files.createDirectory(folder.resolve("Å ä#ö%20?&=+"));
    Path made = places(folder.resolve("p.gpkg"), "POINT (1 2)", "Örebro", "POINT (3 4)", "Åmål");
    Path file = Files.move(made, odd.resolve("län, år 2030.gpkg"));
    List<Feature> features = onlyLayer(file);
    assertThat(features).extracting(f -> f.get("name")).containsExactly("Örebro", "Åmål");
    assertThat(features).extracting(Feature::id).containsExactly(1L, 2L);
    assertThat(features.get(1).geometry().toText()).isEqualTo("POINT (3 4)");
  }

  @Test
  void readsTextThatWasStoredInTheEncodingOfWindows() throws Exception {
    Path file = places(folder.resolve("w.gpkg"), "POINT (1 2)", "a");
    sql(file, "UPDATE places SET name = CAST(x'D6726562726F' AS TEXT)");
    assertThat(onlyLayer(file).get(0).get("name")).isEqualTo("Örebro");
  }

  private Path ofAllTypes() throws Exception {
    Path file = empty(folder.resolve("types.gpkg"));
    sql(
        file,
        "CREATE TABLE t (fid INTEGER PRIMARY KEY, geom POINT, i MEDIUMINT, r DOUBLE, b BOOLEAN,"
            + " d DATE, dt DATETIME, s TEXT(20), x BLOB, odd VARCHAR(5))",
        "INSERT INTO t VALUES (7, NULL, 3, 4, 1, '2030-02-28', '2030-02-28T12:30:00.250Z', 'å',"
            + " x'00ff', 12)",
        "INSERT INTO t VALUES (8, NULL, 'none', 'none', 0, 'none', '2030-02-28 12:30', NULL, NULL,"
            + " NULL)");
    register(file, "t", "geom", 3006);
    return file;
  }

  @Test
  void fieldsHaveTheTypesThatTheTableDeclares() throws Exception {
    try (FeatureSource t = open(ofAllTypes()).get(0)) {
      assertThat(t.type().fields())
          .extracting(Field::type)
          .containsExactly(
              FieldType.INTEGER,
              FieldType.REAL,
              FieldType.BOOLEAN,
              FieldType.DATE,
              FieldType.DATETIME,
              FieldType.TEXT,
              FieldType.BINARY,
              FieldType.TEXT);
    }
  }

  @Test
  void turnsStoredValuesIntoTheTypesOfTheirFields() throws Exception {
    try (FeatureSource t = open(ofAllTypes()).get(0)) {
      List<Feature> rows = features(t);
      assertThat(rows.get(0).attributes())
          .containsEntry("i", 3L)
          .containsEntry("r", 4.0)
          .containsEntry("b", true)
          .containsEntry("d", LocalDate.of(2030, 2, 28))
          .containsEntry("dt", OffsetDateTime.parse("2030-02-28T12:30:00.250Z"))
          .containsEntry("s", "å")
          .containsEntry("x", new byte[] {0, -1})
          .containsEntry("odd", "12");
      assertThat(rows.get(1).attributes())
          .containsEntry("i", null)
          .containsEntry("r", null)
          .containsEntry("d", null)
          .containsEntry("dt", LocalDateTime.of(2030, 2, 28, 12, 30));
      assertThat(t.notes()).extracting(n -> n.featureId()).containsOnly(8L).hasSize(3);
    }
  }

  @Test
  void readsOneColumnOrSeveralInFileOrder() throws Exception {
    Path file = places(folder.resolve("p.gpkg"), "POINT (1 2)", "b", "POINT (3 4)", "a");
    sql(file, "ALTER TABLE places ADD COLUMN rank INTEGER", "UPDATE places SET rank = 9 - fid");
    try (FeatureSource places = open(file).get(0)) {
      List<Object> names = new ArrayList<>();
      places.readColumn("name", names::add);
      assertThat(names).containsExactly("b", "a");
      List<List<Object>> rows = new ArrayList<>();
      places.readColumns(
          List.of("rank", "name"), row -> rows.add(List.of(row)), ReadProgress.SILENT);
      assertThat(rows).containsExactly(List.of(8L, "b"), List.of(7L, "a"));
      assertThatThrownBy(() -> places.readColumn("nope", v -> {}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nope");
    }
  }

  @Test
  void takesTheDefaultOfAColumnThatWasAddedLater() throws Exception {
    Path file = places(folder.resolve("p.gpkg"), "POINT (1 2)", "old");
    sql(file, "ALTER TABLE places ADD COLUMN state TEXT DEFAULT 'gällande'");
    assertThat(onlyLayer(file).get(0).get("state")).isEqualTo("gällande");
  }

  @Test
  void asksForFeaturesByIdFieldAndNumber() throws Exception {
    Path file =
        places(
            folder.resolve("p.gpkg"), "POINT (1 1)", "a", "POINT (2 2)", "b", "POINT (3 3)", "c");
    try (FeatureSource places = open(file).get(0)) {
      assertThat(features(places, Query.byId(2)))
          .extracting(f -> f.get("name"))
          .containsExactly("b");
      assertThat(features(places, Query.byId(99))).isEmpty();
      assertThat(features(places, Query.ALL.first(2))).hasSize(2);
      assertThat(features(places, new Query(null, Set.of(), null, 1)).get(0).attributes())
          .isEmpty();
      assertThat(features(places, Query.within(new Envelope(1.5, 2, 0, 9))))
          .extracting(Feature::id)
          .containsExactly(2L);
    }
  }

  @Test
  void findsTablesAndColumnsThatAreRegisteredInAnotherCase() throws Exception {
    Path file = empty(folder.resolve("case.gpkg"));
    sql(file, "CREATE TABLE CORRIDORS (FID INTEGER PRIMARY KEY, GEOM BLOB, Name TEXT)");
    insert(file, "INSERT INTO corridors VALUES (1, ?, 'E20')", blob("LINESTRING (0 0, 1 1)"));
    register(file, "corridors", "geom", 3006);
    assertThat(onlyLayer(file).get(0).geometry().getLength()).isPositive();
  }

  @Test
  void numbersTheRowsOfTablesWithoutAnIntegerKey() throws Exception {
    Path file = empty(folder.resolve("keys.gpkg"));
    sql(
        file,
        "CREATE TABLE a (code TEXT PRIMARY KEY, geom BLOB)",
        "CREATE TABLE b (code TEXT PRIMARY KEY, geom BLOB) WITHOUT ROWID",
        "INSERT INTO a VALUES ('z', NULL), ('y', NULL)",
        "INSERT INTO b VALUES ('z', NULL), ('y', NULL)");
    register(file, "a", "geom", 3006);
    register(file, "b", "geom", 3006);
    List<FeatureSource> layers = open(file);
    assertThat(features(layers.get(0))).extracting(f -> f.get("code")).containsExactly("z", "y");
    assertThat(features(layers.get(1))).extracting(f -> f.get("code")).containsExactly("y", "z");
    for (FeatureSource layer : layers) {
      Feature second = features(layer).get(1);
      assertThat(features(layer, Query.byId(second.id())))
          .extracting(f -> f.get("code"))
          .containsExactly(second.get("code"));
      layer.close();
    }
  }

  @Test
  void readsAViewWithTheIdsOfItsTable() throws Exception {
    Path file = places(folder.resolve("v.gpkg"), "POINT (1 1)", "a", "POINT (2 2)", "b");
    sql(file, "CREATE VIEW some AS SELECT fid, geom, upper(name) AS big FROM places WHERE fid > 1");
    register(file, "some", "geom", 3006);
    List<FeatureSource> layers = open(file);
    Feature only = features(layers.get(1)).get(0);
    assertThat(only.id()).isEqualTo(2);
    assertThat(only.get("big")).isEqualTo("B");
    assertThat(features(layers.get(1), Query.byId(2))).hasSize(1);
    assertThat(layers.get(1).count()).isEqualTo(1);
    assertThat((Object) layers.get(1).extent()).isEqualTo(new Envelope(2, 2, 2, 2));
    layers.forEach(FeatureSource::close);
  }

  @Test
  void leavesOutAViewWhoseTableIsGone() throws Exception {
    Path file = places(folder.resolve("v.gpkg"), "POINT (1 1)", "a");
    sql(
        file,
        "CREATE TABLE gone (x)",
        "CREATE VIEW broken AS SELECT x FROM gone",
        "DROP TABLE gone");
    register(file, "broken", "geom", 3006);
    assertThat(onlyLayer(file)).hasSize(1);
  }

  @Test
  void measuresTheExtentWhereTheFileStatesNoneThatCanBe() throws Exception {
    Path file = places(folder.resolve("e.gpkg"), "LINESTRING (1 2, 5 4)", "a", "POINT (-1 9)", "b");
    for (String bounds : List.of("NULL", "'NaN'", "9e999")) {
      sql(file, "UPDATE gpkg_contents SET min_x = " + bounds + ", min_y=0, max_x=0, max_y=0");
      try (FeatureSource layer = open(file).get(0)) {
        assertThat((Object) layer.extent()).isEqualTo(new Envelope(-1, 5, 2, 9));
      }
    }
  }

  @Test
  void tellsWhichBlobsItCouldNotRead() throws Exception {
    Path file = places(folder.resolve("b.gpkg"), "POINT (1 1)", "a");
    byte[] extended = blob("POINT (1 1)");
    extended[3] |= 0x20;
    insert(file, "INSERT INTO places VALUES (2, ?, 'extended')", extended);
    insert(file, "INSERT INTO places VALUES (3, ?, 'short')", new byte[] {'G', 'P', 0});
    sql(file, "INSERT INTO places VALUES (4, 'POINT (1 1)', 'text')");
    try (FeatureSource layer = open(file).get(0)) {
      assertThat(features(layer))
          .extracting(f -> f.geometry() == null)
          .containsExactly(false, true, true, true);
      assertThat(layer.notes()).extracting(n -> n.featureId()).containsExactly(2L, 3L, 4L);
      assertThat(layer.notes().get(0).what().toString()).contains("extended");
    }
  }

  @Test
  void showsTablesThatNobodyRegistered() throws Exception {
    Path file = places(folder.resolve("u.gpkg"), "POINT (1 1)", "a");
    sql(
        file,
        "CREATE TABLE lookup (code INTEGER, text TEXT)",
        "INSERT INTO lookup VALUES (1, 'x')");
    List<FeatureSource> layers = open(file);
    assertThat(layers).extracting(l -> l.type().name()).containsExactly("places", "lookup");
    assertThat((Object) features(layers.get(1)).get(0).geometry()).isNull();
    layers.forEach(FeatureSource::close);
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoGeoPackage() throws Exception {
    Path text = Files.writeString(folder.resolve("text.gpkg"), "hej");
    Path empty = Files.createFile(folder.resolve("empty.gpkg"));
    Path cut = places(folder.resolve("cut.gpkg"), "POINT (1 1)", "a");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 5000));
    assertThatThrownBy(() -> open(text)).hasMessageContaining("text.gpkg: it is no GeoPackage");
    assertThatThrownBy(() -> open(empty)).hasMessageContaining("empty.gpkg: it is empty");
    assertThatThrownBy(() -> open(cut))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("cut.gpkg")
        .hasMessageContaining("damaged or cut off");
  }
}
