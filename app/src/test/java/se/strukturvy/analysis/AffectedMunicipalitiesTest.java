package se.strukturvy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.concern.Reach;

class AffectedMunicipalitiesTest {
  /** Three squares in a row, a county border between the second and the third. */
  private static final List<Municipality> ROW =
      List.of(square("1880", 0), square("1881", 10_000), square("0428", 20_000));

  @Test
  void aLineAcrossThreeMunicipalitiesGivesThreeRowsWithItsShares() {
    Concern concern = find("LINESTRING (5000 5000, 25000 5000)");
    assertThat(concern.municipalities())
        .extracting(ConcernedMunicipality::code, ConcernedMunicipality::share)
        .containsExactly(tuple("1881", 0.5), tuple("0428", 0.25), tuple("1880", 0.25));
    assertThat(concern.reach()).isEqualTo(Reach.CROSS_COUNTY);
  }

  @Test
  void withinOneCountyItIsIntermunicipal() {
    assertThat(find("LINESTRING (5000 5000, 15000 5000)").reach()).isEqualTo(Reach.INTERMUNICIPAL);
  }

  @Test
  void aPointLiesInOneMunicipalityWhole() {
    Concern concern = find("POINT (1 1)");
    assertThat(concern.municipalities())
        .containsExactly(new ConcernedMunicipality("1880", "1880", 1, Link.MEETS));
    assertThat(concern.reach()).isEqualTo(Reach.MUNICIPAL);
  }

  @Test
  void aSliverOnlyTouchesAndDoesNotCount() {
    // 99 m of 9 099 m in the second square.
    Concern concern = find("LINESTRING (1000 5000, 10099 5000)");
    assertThat(concern.municipalities())
        .extracting(ConcernedMunicipality::code, ConcernedMunicipality::link)
        .containsExactly(tuple("1880", Link.MEETS), tuple("1881", Link.TOUCHES));
    assertThat(concern.reach()).isEqualTo(Reach.MUNICIPAL);
    // Half a hectare in the second square.
    assertThat(find("POLYGON ((1000 1000, 10001 1000, 10001 6000, 1000 6000, 1000 1000))").reach())
        .isEqualTo(Reach.MUNICIPAL);
    // 80 m of 300 m: short, but more than a tenth of it.
    assertThat(find("LINESTRING (9780 5000, 10080 5000)").reach()).isEqualTo(Reach.INTERMUNICIPAL);
  }

  @Test
  void ofPointsEachCountsHoweverManyThereAre() {
    String eleven = "(1 1), ".repeat(11);
    assertThat(find("MULTIPOINT (" + eleven + "(15000 5000))").municipalities())
        .extracting(ConcernedMunicipality::code, ConcernedMunicipality::link)
        .containsExactly(tuple("1880", Link.MEETS), tuple("1881", Link.MEETS));
  }

  @Test
  void whatHasNoPlaceConcernsNobody() {
    assertThat(new AffectedMunicipalities(ROW, ConcernLimits.USUAL).concernOf(null))
        .isEqualTo(Concern.NONE);
    assertThat(find("POLYGON EMPTY")).isEqualTo(Concern.NONE);
  }

  @Test
  void anAreaIsSharedByItsAreaAndHolesDoNotCount() {
    // 10 000 x 2 000 over the border, with a hole of half of the left part.
    Concern concern =
        find(
            "POLYGON ((5000 1000, 15000 1000, 15000 3000, 5000 3000, 5000 1000),"
                + " (6000 1500, 6000 2500, 9000 2500, 9000 1500, 6000 1500))");
    assertThat(concern.municipalities().get(0).share()).isEqualTo(10.0 / 17, within(1e-9));
    assertThat(concern.municipalities().get(1).share()).isEqualTo(7.0 / 17, within(1e-9));
  }

  @Test
  void mixedShapesCountByTheirLargestDimension() {
    Concern concern =
        find("GEOMETRYCOLLECTION (POINT (25000 5000), LINESTRING (1000 5000, 9000 5000))");
    assertThat(concern.municipalities())
        .extracting(ConcernedMunicipality::code, ConcernedMunicipality::share)
        .containsExactly(tuple("1880", 1.0), tuple("0428", 0.0));
  }

  @Test
  void bordersAndShapesThatCrossThemselvesAreRepaired() {
    Municipality bowTie =
        new Municipality("1884", "Nora", "18", wkt("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))"));
    AffectedMunicipalities finder =
        new AffectedMunicipalities(List.of(bowTie), ConcernLimits.USUAL);
    Geometry crossing = wkt("POLYGON ((0 2, 4 8, 4 2, 0 8, 0 2))");
    assertThat(finder.concernOf(crossing).municipalities()).hasSize(1);
  }

  @Test
  void aGapLikeThatBetweenKarlskogaAndKristinehamnIsBridgedByADistance() {
    // Generalised borders leave 62 m between these two neighbours.
    List<Municipality> apart = List.of(square("1883", 0), square("1781", 10_062));
    Geometry middle = wkt("POINT (10031 5000)");
    AffectedMunicipalities strict = new AffectedMunicipalities(apart, ConcernLimits.USUAL);
    assertThat(strict.concernOf(middle)).isEqualTo(Concern.NONE);
    AffectedMunicipalities tolerant =
        new AffectedMunicipalities(apart, ConcernLimits.USUAL.within(31));
    assertThat(tolerant.concernOf(middle).municipalities())
        .extracting(ConcernedMunicipality::code, ConcernedMunicipality::link)
        .containsExactlyInAnyOrder(tuple("1883", Link.MEETS), tuple("1781", Link.MEETS));
    assertThat(tolerant.concernOf(middle).reach()).isEqualTo(Reach.CROSS_COUNTY);
    assertThat(tolerant.concernOf(wkt("POINT (9990 5000)")).municipalities())
        .extracting(ConcernedMunicipality::code)
        .containsExactly("1883");
    AffectedMunicipalities wide =
        new AffectedMunicipalities(apart, ConcernLimits.USUAL.within(100));
    assertThat(wide.concernOf(wkt("POINT (9990 5000)")).municipalities())
        .extracting(ConcernedMunicipality::code, ConcernedMunicipality::link)
        .containsExactly(tuple("1883", Link.MEETS), tuple("1781", Link.TOUCHES));
  }

  @Test
  void theRailwayFromHallsbergToOrebroConcernsHallsbergKumlaAndOrebro() throws IOException {
    Geometry railway = wkt("LINESTRING (506300 6547500, 508300 6554400, 512000 6570500)");
    assertThat(
            new AffectedMunicipalities(county(), ConcernLimits.USUAL)
                .concernOf(railway)
                .municipalities())
        .extracting(ConcernedMunicipality::name)
        .containsExactlyInAnyOrder("Hallsberg", "Kumla", "Örebro");
  }

  private static List<Municipality> county() throws IOException {
    try (InputStream in =
        AffectedMunicipalitiesTest.class.getResourceAsStream("municipalities.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .map(c -> new Municipality(c[0], c[1], c[2], wkt(c[3])))
          .toList();
    }
  }

  private static Concern find(String wkt) {
    return new AffectedMunicipalities(ROW, ConcernLimits.USUAL).concernOf(wkt(wkt));
  }

  private static Municipality square(String code, int west) {
    String wkt =
        "POLYGON ((%1$d 0, %2$d 0, %2$d 10000, %1$d 10000, %1$d 0))".formatted(west, west + 10_000);
    return new Municipality(code, code, code.substring(0, 2), wkt(wkt));
  }

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
