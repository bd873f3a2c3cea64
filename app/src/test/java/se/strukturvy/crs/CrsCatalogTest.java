package se.strukturvy.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrsCatalogTest {
  private static final double LONGITUDE = 15.210956333462374;
  private static final double LATITUDE = 59.2782140091467;

  @TempDir Path folder;

  private double[] move(int from, int to, double x, double y) {
    CrsCatalog catalog = new CrsCatalog(folder);
    double[] xy = {x, y};
    catalog
        .transform(catalog.find(from).orElseThrow(), catalog.find(to).orElseThrow())
        .transform(xy, 1);
    return xy;
  }

  /**
   * Örebro C, which Trafikverket publishes as E 512022 N 6571051 in SWEREF 99 TM. Figures from
   * {@code echo "15.210956333462374 59.2782140091467" | gdaltransform -s_srs EPSG:4619 -t_srs
   * EPSG:n}.
   */
  @ParameterizedTest
  @CsvSource({
    "3006, 512022.0009, 6571051.0003",
    "3009, 162026.8116, 6573680.4725",
    "3010, 76513.3350, 6574372.1242",
    "3021, 1466124.1625, 6573182.1479",
    "32633, 512022.0009, 6571051.0003",
    "25833, 512022.0009, 6571051.0003",
    "3857, 1693275.9135, 8240764.1406"
  })
  void goldenPairsAgreeWithinAMillimetre(int epsg, double x, double y) {
    double[] there = move(4326, epsg, LONGITUDE, LATITUDE);
    assertThat(there[0]).isCloseTo(x, offset(0.001));
    assertThat(there[1]).isCloseTo(y, offset(0.001));
    double[] back = move(epsg, 4326, there[0], there[1]);
    assertThat(back[0]).isCloseTo(LONGITUDE, offset(1e-7));
    assertThat(back[1]).isCloseTo(LATITUDE, offset(1e-7));
  }

  /** The example in Lantmäteriet's "Gauss Conformal Projection (Transverse Mercator)". */
  @Test
  void agreesWithLantmaterietsExample() {
    Projection projection =
        new TransverseMercator(
            new Ellipsoid(6378137, 298.257222101),
            13 + 35 / 60.0 + 7.692 / 3600,
            0,
            1.00000254,
            84182.8790,
            -6226307.8640);
    double[] xy = {24, 66};
    projection.forward(xy, 1);
    assertThat(xy[0]).isCloseTo(555304.016555, offset(0.0001));
    assertThat(xy[1]).isCloseTo(1135809.413803, offset(0.0001));
  }

  /** {@code cs2cs -f %.5f EPSG:4619 EPSG:n}, far outside the zones. */
  @ParameterizedTest
  @CsvSource({
    "3006, 24, 55, 1074899.97091, 6131905.07117",
    "3006, 10.5, 69.9, 327542.09958, 7761085.43199",
    "3007, 24.1, 65.8, 700949.18934, 7353866.40492",
    "3018, 11, 58, -571926.62475, 6497123.00103",
    "32633, 45, 70, 1604379.11820, 8045421.62427",
    "3006, 0, 50, -572751.98212, 5647338.91579"
  })
  void agreesWithProjWithinAMillimetreFarFromTheMeridian(
      int epsg, double longitude, double latitude, double x, double y) {
    double[] there = move(4619, epsg, longitude, latitude);
    assertThat(there[0]).isCloseTo(x, offset(0.001));
    assertThat(there[1]).isCloseTo(y, offset(0.001));
  }

  /** GeoTools' own series is some millimetres off, growing away from the central meridian. */
  @ParameterizedTest
  @ValueSource(ints = {3006, 3007, 3009, 3018, 32633, 32733, 25832, 3857})
  void agreesWithGeoToolsWithinThreeCentimetres(int epsg) {
    CoordinateTransform own =
        OwnTransform.between(
                CoordinateReferenceSystem.WGS_84, new CrsCatalog(folder).find(epsg).orElseThrow())
            .orElseThrow();
    CoordinateTransform geoTools = new EpsgDatabase(folder).transform(4326, epsg);
    double[] ours = randomDegrees(epsg == 32733 ? -70 : 50);
    double[] theirs = ours.clone();
    own.transform(ours, ours.length / 2);
    geoTools.transform(theirs, theirs.length / 2);
    for (int i = 0; i < ours.length; i++) {
      assertThat(ours[i]).isCloseTo(theirs[i], offset(0.03));
    }
  }

  private static double[] randomDegrees(double south) {
    Random random = new Random(1);
    double[] degrees = new double[200];
    for (int i = 0; i < degrees.length; i += 2) {
      degrees[i] = 10 + random.nextDouble() * 14;
      degrees[i + 1] = south + random.nextDouble() * 20;
    }
    return degrees;
  }

  /** {@code gdaltransform -s_srs EPSG:4326 -t_srs EPSG:3035} and {@code EPSG:2154}. */
  @ParameterizedTest
  @CsvSource({"3035, 4618410.5988, 4030620.5489", "2154, 1411956.0061, 8088488.1823"})
  void othersGoThroughGeoToolsEastFirst(int epsg, double x, double y) {
    double[] there = move(4326, epsg, LONGITUDE, LATITUDE);
    assertThat(there[0]).isCloseTo(x, offset(0.01));
    assertThat(there[1]).isCloseTo(y, offset(0.01));
  }

  @Test
  void rt90FromSweref99TmLandsWhereGdalSaysItDoes() {
    double[] there = move(3021, 3006, 1466124, 6573182);
    assertThat(there[0]).isCloseTo(512021.842823, offset(0.01));
    assertThat(there[1]).isCloseTo(6571050.847367, offset(0.01));
  }

  @Test
  void nothingMovesWithinOneSystem() {
    CoordinateReferenceSystem withHeights = new CrsCatalog(folder).find(5845).orElseThrow();
    CoordinateTransform transform =
        new CrsCatalog(folder).transform(withHeights, CoordinateReferenceSystem.SWEREF_99_TM);
    assertThat(transform.isIdentity()).isTrue();
  }

  @Test
  void aVertexWithoutAPlaceBecomesNaN() {
    assertThat(move(4326, 3006, 15, 95)).containsOnly(Double.NaN);
    assertThat(move(4326, 3006, -170, 10)).containsOnly(Double.NaN);
    assertThat(move(4326, 3006, Double.NaN, 59)).containsOnly(Double.NaN);
  }

  @Test
  void nothingIsWrittenForTheSystemsOfSweden() {
    for (int epsg : new int[] {3006, 3009, 3021, 4326, 3857, 32633}) {
      move(4326, epsg, LONGITUDE, LATITUDE);
    }
    assertThat(folder).isEmptyDirectory();
  }

  /** A program of its own that lists the classes it loads. */
  @Test
  void noClassOfGeoToolsIsLoadedForTheSystemsOfSweden() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                SwedishStart.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).isZero();
    assertThat(said).contains("se.strukturvy.crs.TransverseMercator").contains("512022 6571051");
    assertThat(said).doesNotContain("org.geotools").doesNotContain("hsqldb");
  }

  /** What a start does with a layer in SWEREF 99 15 00. */
  static final class SwedishStart {
    private SwedishStart() {}

    public static void main(String[] args) {
      CrsCatalog catalog = new CrsCatalog(Path.of(args[0]));
      double[] xy = {162026.8116, 6573680.4725};
      catalog
          .transform(catalog.find(3009).orElseThrow(), CoordinateReferenceSystem.SWEREF_99_TM)
          .transform(xy, 1);
      System.out.println(Math.round(xy[0]) + " " + Math.round(xy[1]));
    }
  }

  @Test
  void findsSystemsByCodeAndByWords() {
    CrsCatalog catalog = new CrsCatalog(folder);
    assertThat(catalog.find(3006)).contains(CoordinateReferenceSystem.SWEREF_99_TM);
    assertThat(catalog.find(4326)).contains(CoordinateReferenceSystem.WGS_84);
    assertThat(catalog.find(123456)).isEmpty();
    assertThat(codes(catalog.search("3009"))).startsWith(3009);
    assertThat(codes(catalog.search("EPSG:3021"))).startsWith(3021);
    assertThat(codes(catalog.search("sweref 15 00"))).contains(3009);
    assertThat(codes(catalog.search("utm 33n"))).contains(32633, 25833);
    assertThat(codes(catalog.search(""))).contains(3006, 3009, 3021, 4326);
  }

  private static List<Integer> codes(List<CoordinateReferenceSystem> found) {
    return found.stream().map(CoordinateReferenceSystem::epsg).toList();
  }
}
