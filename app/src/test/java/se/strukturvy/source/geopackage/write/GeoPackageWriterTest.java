package se.strukturvy.source.geopackage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;

class GeoPackageWriterTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static final FeatureTable ROADS =
      new FeatureTable(
          "vägar",
          "Vägar i länet",
          GeometryType.MULTILINESTRING,
          3006,
          List.of(
              new Field("namn", FieldType.TEXT),
              new Field("öppnad", FieldType.DATE),
              new Field("statlig", FieldType.BOOLEAN)));

  @TempDir Path folder;

  @Test
  void theFileSaysThatItIsAGeoPackage() throws Exception {
    Path file = roads("a.gpkg");
    // https://www.sqlite.org/fileformat.html: application id at 68, user version at 60.
    byte[] head = Files.readAllBytes(file);
    assertThat(new String(head, 68, 4, StandardCharsets.US_ASCII)).isEqualTo("GPKG");
    assertThat(query(file, "PRAGMA user_version")).isEqualTo("10300");
    assertThat(query(file, "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(query(file, "SELECT group_concat(srs_id) FROM gpkg_spatial_ref_sys"))
        .isEqualTo("-1,0,3006,4326");
  }

  @Test
  void contentsStateExtentAndTheTimeOfTheClock() throws Exception {
    assertThat(
            query(
                roads("a.gpkg"),
                "SELECT last_change || ' ' || min_x || ' ' || min_y || ' ' || max_x || ' ' || max_y"
                    + " FROM gpkg_contents"))
        .isEqualTo("2026-01-01T00:00:00.000Z 500000.0 6570000.0 510000.0 6580000.0");
  }

  @Test
  void singleLinesAreWrittenAsMultiLines() throws Exception {
    // The blob: 8 bytes of header, 32 of envelope, byte order, then the type: 5 is multi line.
    assertThat(query(roads("a.gpkg"), "SELECT hex(substr(geom, 42, 4)) FROM \"vägar\""))
        .isEqualTo("05000000");
  }

  @Test
  void theSpatialIndexFollowsLaterChanges() throws Exception {
    Path file = roads("a.gpkg");
    String index = "SELECT group_concat(id || ':' || CAST(minx AS INT)) FROM \"rtree_vägar_geom\"";
    assertThat(query(file, index)).isEqualTo("1:500000");
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      SpatialFunctions.register(connection);
      byte[] blob = new GeometryBlobWriter(3006).write(wkt("MULTILINESTRING ((7 8, 9 9))"));
      try (var insert =
          connection.prepareStatement("INSERT INTO \"vägar\"(fid, geom) VALUES (5, ?)")) {
        insert.setBytes(1, blob);
        insert.executeUpdate();
      }
      statement.executeUpdate("UPDATE \"vägar\" SET geom = NULL WHERE fid = 1");
    }
    assertThat(query(file, index)).isEqualTo("5:7");
  }

  @Test
  void equalInputMakesEqualBytes() throws Exception {
    assertThat(Files.readAllBytes(roads("a.gpkg"))).isEqualTo(Files.readAllBytes(roads("b.gpkg")));
  }

  @Test
  void nothingIsLeftOfAFileThatWasNotFinished() throws Exception {
    try (GeoPackageWriter writer = GeoPackageWriter.create(folder.resolve("half.gpkg"), CLOCK)) {
      writer.addTable(ROADS);
    }
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aSystemWithoutADefinitionIsRefusedByName() throws Exception {
    FeatureTable odd = new FeatureTable("t", "", GeometryType.POINT, 2193, List.of());
    try (GeoPackageWriter writer = GeoPackageWriter.create(folder.resolve("x.gpkg"), CLOCK)) {
      assertThatThrownBy(() -> writer.addTable(odd)).hasMessageContaining("EPSG:2193");
    }
  }

  private Path roads(String name) throws Exception {
    Path file = folder.resolve(name);
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, CLOCK)) {
      FeatureTableWriter roads = writer.addTable(ROADS);
      roads.insert(
          wkt("LINESTRING (500000 6570000, 510000 6580000)"),
          "Riksväg 50",
          LocalDate.of(1962, 6, 1),
          true);
      roads.insert(null, "planerad", null, false);
      writer.addStyle("vägar", new LayerStyle("vägar", "", "<qgis/>", "", true));
      writer.addMetadata(
          null, new Metadata("http://www.isotc211.org/2005/gmd", "text/plain", "Schematisk"));
      writer.finish();
    }
    return file;
  }

  private static Geometry wkt(String text) throws Exception {
    return new WKTReader().read(text);
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static String query(Path file, String sql) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
