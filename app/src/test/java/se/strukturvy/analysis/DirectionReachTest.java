package se.strukturvy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.geojson.GeoJsonFormat;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.structure.Wording;

/** Two municipalities, 10 km squares beside each other, and a road of 8 km that crosses over. */
class DirectionReachTest {
  private static final String FEATURES =
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3006"}},"features":[
      {"type":"Feature","id":1,"properties":{"namn":"Väg 1","klass":"A"},
       "geometry":{"type":"LineString","coordinates":[[505000,6505000],[513000,6505000]]}},
      {"type":"Feature","id":2,"properties":{"namn":"Väg 2","klass":"B"},
       "geometry":{"type":"LineString","coordinates":[[501000,6501000],[501000,6503000]]}},
      {"type":"Feature","id":3,"properties":{"namn":"Borta","klass":"A"},
       "geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]}}]}
      """;

  @TempDir Path folder;
  private List<Municipality> municipalities;
  private LinkedLayer roads;

  @BeforeEach
  void open() throws IOException, ParseException {
    municipalities =
        List.of(
            square(
                "0001",
                "Väst",
                "POLYGON((500000 6500000,510000 6500000,510000 6510000,500000 6510000,500000"
                    + " 6500000))"),
            square(
                "0002",
                "Öst",
                "POLYGON((510000 6500000,520000 6500000,520000 6510000,510000 6510000,510000"
                    + " 6500000))"));
    Path file = Files.writeString(folder.resolve("vagar.geojson"), FEATURES);
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    FeatureSource source = new GeoJsonFormat().open(file, OpenOptions.NONE).get(0);
    CoordinateReferenceSystem map = CoordinateReferenceSystem.SWEREF_99_TM;
    roads = new LinkedLayer("vagar", "Vägar", source, systems.transform(map, map));
  }

  @Test
  void aLineIsMeasuredWhereItLies() throws IOException {
    StrategicDirection direction = direction("9.1", new FeatureLink("vagar", "klass = 'A'"));
    DirectionReach reach = DirectionReach.of(List.of(direction), List.of(roads), municipalities);

    assertThat(reach.touched(direction, "0001"))
        .singleElement()
        .satisfies(
            road -> {
              assertThat(road.name()).isEqualTo("Väg 1");
              assertThat(road.measure()).isCloseTo(5000, within(0.01));
            });
    assertThat(reach.touched(direction, "0002").get(0).measure()).isCloseTo(3000, within(0.01));
  }

  @Test
  void aFeatureCountsOnceHoweverManyLinksLeadToIt() throws IOException {
    StrategicDirection direction =
        direction("1", new FeatureLink("vagar", null), new FeatureLink("vagar", "klass = 'B'"));
    DirectionReach reach = DirectionReach.of(List.of(direction), List.of(roads), municipalities);

    assertThat(reach.touched(direction, "0001"))
        .extracting(TouchedFeature::name)
        .containsExactly("Väg 1", "Väg 2");
  }

  @Test
  void aLinkToALayerThatIsNotThereTouchesNothing() throws IOException {
    StrategicDirection direction = direction("1", new FeatureLink("borta", null));
    DirectionReach reach = DirectionReach.of(List.of(direction), List.of(roads), municipalities);

    assertThat(reach.touched(direction, "0001")).isEmpty();
  }

  private static Municipality square(String code, String name, String wkt) throws ParseException {
    return new Municipality(code, name, "00", new WKTReader().read(wkt));
  }

  private static StrategicDirection direction(String code, FeatureLink... links) {
    return new StrategicDirection(
        code, code, Level.DIRECTION, Wording.of("", true, ""), List.of(links), List.of());
  }
}
