package se.strukturvy.source.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static se.strukturvy.source.ReadBack.features;
import static se.strukturvy.source.ReadBack.shapes;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.feature.Query;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.source.OpenOptions;

/** RFC 7946, and the GeoJSON of 2008 before it. */
class GeoJsonFormatTest extends GeoJsonFiles {
  @Test
  void readsTheExampleOfTheStandard() throws IOException {
    FeatureSource source = open(RFC_EXAMPLE);
    assertThat(source.count()).isEqualTo(3);
    assertThat(source.type().name()).isEqualTo("lager");
    assertThat(source.type().kind()).isEqualTo(GeometryKind.MIXED);
    assertThat(source.type().crs()).contains(CoordinateReferenceSystem.WGS_84);
    assertThat((Object) source.extent()).isEqualTo(new Envelope(100, 105, 0, 1));
    assertThat(source.type().fields())
        .containsExactly(new Field("prop0", FieldType.TEXT), new Field("prop1", FieldType.TEXT));
    assertThat(shapes(source))
        .containsExactly(
            "POINT (102 0.5)",
            "LINESTRING (102 0, 103 1, 104 0, 105 1)",
            "POLYGON ((100 0, 101 0, 101 1, 100 1, 100 0))");
    assertThat(features(source, Query.ALL).get(2).attributes())
        .isEqualTo(Map.of("prop0", "value0", "prop1", "{\"this\":\"that\"}"));
  }

  /** RFC 7946, appendix A. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\": \"Point\", \"coordinates\": [100.0, 0.0, 12.5]} | POINT (100 0)",
        "{\"coordinates\": [[100.0, 0.0], [101.0, 1.0]], \"type\": \"LineString\"}"
            + " | LINESTRING (100 0, 101 1)",
        "{\"type\": \"Polygon\", \"coordinates\": [[[100.0, 0.0], [101.0, 0.0], [101.0, 1.0],"
            + " [100.0, 1.0], [100.0, 0.0]], [[100.8, 0.8], [100.8, 0.2], [100.2, 0.2], [100.2,"
            + " 0.8], [100.8, 0.8]]]} | POLYGON ((100 0, 101 0, 101 1, 100 1, 100 0), (100.8 0.8,"
            + " 100.8 0.2, 100.2 0.2, 100.2 0.8, 100.8 0.8))",
        "{\"type\": \"MultiPoint\", \"coordinates\": [[100.0, 0.0], [101.0, 1.0]]}"
            + " | MULTIPOINT ((100 0), (101 1))",
        "{\"type\": \"MultiLineString\", \"coordinates\": [[[100.0, 0.0], [101.0, 1.0]],"
            + " [[102.0, 2.0], [103.0, 3.0]]]} | MULTILINESTRING ((100 0, 101 1), (102 2, 103 3))",
        "{\"coordinates\": [[[[102.0, 2.0], [103.0, 2.0], [103.0, 3.0], [102.0, 2.0]]], [[[100.0,"
            + " 0.0], [101.0, 0.0], [101.0, 1.0], [100.0, 0.0]], [[100.2, 0.2], [100.2, 0.8],"
            + " [100.8, 0.8], [100.2, 0.2]]]], \"type\": \"MultiPolygon\"} | MULTIPOLYGON (((102 2,"
            + " 103 2, 103 3, 102 2)), ((100 0, 101 0, 101 1, 100 0), (100.2 0.2, 100.2 0.8, 100.8"
            + " 0.8, 100.2 0.2)))",
        "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\", \"coordinates\":"
            + " [100.0, 0.0]}, {\"type\": \"LineString\", \"coordinates\": [[101.0, 0.0], [102.0,"
            + " 1.0]]}]} | GEOMETRYCOLLECTION (POINT (100 0), LINESTRING (101 0, 102 1))",
        "{\"type\": \"MultiPoint\", \"coordinates\": []} | POINT EMPTY"
      })
  void readsBareGeometriesOfEveryType(String json, String wkt) throws IOException {
    assertThat(shapes(open(json))).containsExactly(wkt);
  }

  @Test
  void readsOneObjectALineAndTextSequences() throws IOException {
    String a =
        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},\"properties\":{\"n\":1}}";
    String b = a.replace("[1,2]", "[3,4]").replace("\"n\":1", "\"n\":2");
    FeatureSource lines = open(a + "\n" + b + "\n");
    assertThat(shapes(lines)).containsExactly("POINT (1 2)", "POINT (3 4)");
    assertThat(features(lines, Query.byId(1)).get(0).get("n")).isEqualTo(2L);
    assertThat(shapes(open("\u001e" + a + "\n\u001e" + b + "\n")))
        .containsExactly("POINT (1 2)", "POINT (3 4)");
  }

  @Test
  void readsCollectionsWithinCollections() throws IOException {
    assertThat(
            shapes(
                open(
                    "{\"type\":\"FeatureCollection\",\"features\":["
                        + RFC_EXAMPLE
                        + ",{\"type\":\"Feature\",\"geometry\":null,\"properties\":null}]}")))
        .hasSize(4)
        .endsWith("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3006\"}} | 3006",
        "{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3009\"}} | 3009",
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}} | 4326",
        "{\"properties\":{\"name\":\"http://www.opengis.net/def/crs/EPSG/0/3021\"},\"type\":\"name\"}"
            + " | 3021",
        "{\"type\":\"EPSG\",\"properties\":{\"code\":3006}} | 3006"
      })
  void believesTheOldCrsMember(String crs, int epsg) throws IOException {
    FeatureSource source =
        open(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[512022,6571051]}}],\"crs\":"
                + crs
                + "}");
    assertThat(source.type().crs().orElseThrow().epsg()).isEqualTo(epsg);
  }

  @Test
  void doesNotTakeMetresForDegrees() throws IOException {
    FeatureSource source = open("{\"type\":\"Point\",\"coordinates\":[512022,6571051]}");
    assertThat(source.type().crs()).isEmpty();
    assertThat(source.notes()).hasSize(1);
    OpenOptions chosen = OpenOptions.NONE.withCrs("lager", CoordinateReferenceSystem.SWEREF_99_TM);
    assertThat(new GeoJsonFormat().open(source.file(), chosen).get(0).type().crs())
        .contains(CoordinateReferenceSystem.SWEREF_99_TM);
  }

  @Test
  void findsTheTypeOfAFieldInItsValues() throws IOException {
    String row =
        "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"kod\":\"0180\",\"antal\":%s,\"del\":%s,"
            + "\"ja\":true,\"dag\":\"2022-04-28\",\"tid\":\"2022-04-28T12:00:00Z\",\"lista\":[1,2]%s}}";
    FeatureSource source =
        open(row.formatted(3, 1, "") + row.formatted("null", 2.5, ",\"sen\":\"å ä ö\""));
    assertThat(source.type().fields())
        .containsExactly(
            new Field("kod", FieldType.TEXT),
            new Field("antal", FieldType.INTEGER),
            new Field("del", FieldType.REAL),
            new Field("ja", FieldType.BOOLEAN),
            new Field("dag", FieldType.DATE),
            new Field("tid", FieldType.DATETIME),
            new Field("lista", FieldType.TEXT),
            new Field("sen", FieldType.TEXT));
    List<Feature> features = features(source, Query.ALL);
    assertThat(features.get(0).attributes())
        .containsEntry("kod", "0180")
        .containsEntry("antal", 3L)
        .containsEntry("del", 1.0)
        .containsEntry("ja", true)
        .containsEntry("dag", LocalDate.of(2022, 4, 28))
        .containsEntry("tid", OffsetDateTime.parse("2022-04-28T12:00:00Z"))
        .containsEntry("lista", "[1,2]")
        .containsEntry("sen", null);
    assertThat(features.get(1).attributes())
        .containsEntry("antal", null)
        .containsEntry("sen", "å ä ö");
  }

  @Test
  void keepsIdsThatAreNumbersAndShowsIdsThatAreText() throws IOException {
    String row = "{\"type\":\"Feature\",\"id\":%s,\"geometry\":null,\"properties\":{\"a\":1}}";
    FeatureSource numbered = open(row.formatted(70) + row.formatted(7));
    assertThat(features(numbered, Query.ALL)).extracting(Feature::id).containsExactly(70L, 7L);
    assertThat(features(numbered, Query.byId(7))).hasSize(1);
    FeatureSource named = open(row.formatted("\"a1\"") + row.formatted("\"a2\""));
    assertThat(features(named, Query.ALL)).extracting(Feature::id).containsExactly(0L, 1L);
    assertThat(features(named, Query.byId(1)).get(0).get("id")).isEqualTo("a2");
  }

  @Test
  void answersAWindow() throws IOException {
    FeatureSource source = open(RFC_EXAMPLE);
    assertThat(features(source, Query.within(new Envelope(103.5, 104, 0, 1))))
        .extracting(Feature::id)
        .containsExactly(1L);
    assertThat(features(source, Query.ALL.first(2))).hasSize(2);
  }

  @Test
  void readsColumnsInTheOrderOfTheShapes() throws IOException {
    List<Object> values = new ArrayList<>();
    open(RFC_EXAMPLE).readColumn("prop1", values::add);
    assertThat(values).containsExactly(null, "0.0", "{\"this\":\"that\"}");
  }
}
