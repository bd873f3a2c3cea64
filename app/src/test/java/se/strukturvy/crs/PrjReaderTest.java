package se.strukturvy.crs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrjReaderTest {
  /** Written by {@code gdalsrsinfo -o wkt2 EPSG:3006}, shortened by its USAGE. */
  private static final String WKT2 =
      """
      PROJCRS["SWEREF99 TM",
          BASEGEOGCRS["SWEREF99",
              DATUM["SWEREF99",
                  ELLIPSOID["GRS 1980",6378137,298.257222101,
                      LENGTHUNIT["metre",1]]],
              PRIMEM["Greenwich",0,
                  ANGLEUNIT["degree",0.0174532925199433]],
              ID["EPSG",4619]],
          CONVERSION["SWEREF99 TM",
              METHOD["Transverse Mercator",
                  ID["EPSG",9807]],
              PARAMETER["Latitude of natural origin",0,
                  ANGLEUNIT["degree",0.0174532925199433],
                  ID["EPSG",8801]],
              PARAMETER["Longitude of natural origin",15,
                  ANGLEUNIT["degree",0.0174532925199433],
                  ID["EPSG",8802]],
              PARAMETER["Scale factor at natural origin",0.9996,
                  SCALEUNIT["unity",1],
                  ID["EPSG",8805]],
              PARAMETER["False easting",500000,
                  LENGTHUNIT["metre",1],
                  ID["EPSG",8806]],
              PARAMETER["False northing",0,
                  LENGTHUNIT["metre",1],
                  ID["EPSG",8807]]],
          CS[Cartesian,2],
              AXIS["northing (N)",north,
                  ORDER[1],
                  LENGTHUNIT["metre",1]],
              AXIS["easting (E)",east,
                  ORDER[2],
                  LENGTHUNIT["metre",1]],
          ID["EPSG",3006]]\
      """;

  private final PrjReader reader = new PrjReader();

  private static String transverseMercator(
      String name, String geographic, String parameters, String unit) {
    return "PROJCS[\"%s\",%s,PROJECTION[\"Transverse_Mercator\"],%s,%s]"
        .formatted(name, geographic, parameters, unit);
  }

  private static final String GCS_SWEREF99 =
      "GEOGCS[\"GCS_SWEREF99\",DATUM[\"D_SWEREF99\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],"
          + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
  private static final String GCS_RT_1990 =
      "GEOGCS[\"GCS_RT_1990\",DATUM[\"D_RT_1990\",SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],"
          + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
  private static final String METRE = "UNIT[\"Meter\",1.0]";

  private static String parameters(double easting, double meridian, double scale) {
    return "PARAMETER[\"False_Easting\",%s],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",%s],PARAMETER[\"Scale_Factor\",%s],PARAMETER[\"Latitude_Of_Origin\",0.0]"
        .formatted(easting, meridian, scale);
  }

  private Integer code(String wkt) {
    return reader.read(wkt).map(CoordinateReferenceSystem::epsg).orElse(null);
  }

  /** Central meridians as Lantmäteriet publishes them. */
  @ParameterizedTest
  @CsvSource({
    "3007,12",
    "3008,13.5",
    "3009,15",
    "3010,16.5",
    "3011,18",
    "3012,14.25",
    "3013,15.75",
    "3014,17.25",
    "3015,18.75",
    "3016,20.25",
    "3017,21.75",
    "3018,23.25"
  })
  void findsTheLocalZonesOfSweref99ByTheirParametersAlone(int epsg, double meridian) {
    assertThat(
            code(
                transverseMercator(
                    "Kommunens kartsystem", GCS_SWEREF99, parameters(150000, meridian, 1), METRE)))
        .isEqualTo(epsg);
  }

  @Test
  void findsSweref99TmAndCallsItByTheProgramsConstant() {
    assertThat(
            reader.read(
                transverseMercator(
                    "SWEREF99_TM", GCS_SWEREF99, parameters(500000, 15, 0.9996), METRE)))
        .contains(CoordinateReferenceSystem.SWEREF_99_TM);
  }

  @ParameterizedTest
  @CsvSource({
    "3019,11.30827777777778", "3020,13.55827777777778", "3021,15.80827777777778",
    "3022,18.05827777777778", "3023,20.30827777777778", "3024,22.55827777777778"
  })
  void findsTheZonesOfRt90(int epsg, double meridian) {
    assertThat(code(transverseMercator("x", GCS_RT_1990, parameters(1500000, meridian, 1), METRE)))
        .isEqualTo(epsg);
  }

  @Test
  void findsRt90ByItsEsriName() {
    String parameters = parameters(1500000, 15.80827777777778, 1);
    assertThat(code(transverseMercator("RT90_25_gon_V", GCS_RT_1990, parameters, METRE)))
        .isEqualTo(3021);
    assertThat(code(transverseMercator("RT90_25_gon_W", GCS_RT_1990, parameters, METRE)))
        .isEqualTo(2400);
  }

  @Test
  void believesTheParametersMoreThanTheName() {
    assertThat(
            code(
                transverseMercator(
                    "SWEREF99_TM", GCS_SWEREF99, parameters(150000, 16.5, 1), METRE)))
        .isEqualTo(3010);
  }

  @Test
  void doesNotTakeAForeignSystemForOneOfOurs() {
    assertThat(
            code(
                transverseMercator(
                    "SWEREF99_TM", GCS_SWEREF99, parameters(500000, 15.1, 0.9996), METRE)))
        .isNull();
  }

  @Test
  void knowsWebMercatorAsEsriWritesIt() {
    assertThat(
            code(
                "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Mercator_Auxiliary_Sphere\"],PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0],UNIT[\"Meter\",1.0],AUTHORITY[\"ESRI\",102100]]"))
        .isEqualTo(3857);
  }

  @ParameterizedTest
  @CsvSource({
    "GCS_WGS_1984,D_WGS_1984,WGS_1984,6378137,298.257223563,4326",
    "GCS_ETRS_1989,D_ETRS_1989,GRS_1980,6378137,298.257222101,4258",
    "GCS_SWEREF99,D_SWEREF99,GRS_1980,6378137,298.257222101,4619",
    "GCS_North_American_1983,D_North_American_1983,GRS_1980,6378137,298.257222101,4269",
    "anything,D_OSGB_1936,Airy_1830,6377563.396,299.3249646,4277"
  })
  void findsGeographicSystemsByNameOrDatum(
      String name, String datum, String spheroid, double a, double rf, int epsg) {
    assertThat(
            code(
                "GEOGCS[\"%s\",DATUM[\"%s\",SPHEROID[\"%s\",%s,%s]],PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.017453292519943295]]"
                    .formatted(name, datum, spheroid, a, rf)))
        .isEqualTo(epsg);
  }

  @Test
  void readsWellKnownText2() {
    assertThat(code(WKT2)).isEqualTo(3006);
    assertThat(code(WKT2.replace(",\n    ID[\"EPSG\",3006]]", "]"))).isEqualTo(3006);
    assertThat(
            code(WKT2.replace("\"SWEREF99 TM\"", "\"mine\"").replace("ID[\"EPSG\",3006]", "X[1]")))
        .isEqualTo(3006);
  }

  @Test
  void takesTheHorizontalPartOfACompoundSystem() {
    assertThat(
            code(
                "COMPD_CS[\"SWEREF99 TM + RH2000 height\","
                    + transverseMercator(
                        "SWEREF99 TM", GCS_SWEREF99, parameters(500000, 15, 0.9996), METRE)
                    + ",VERT_CS[\"RH2000 height\",VERT_DATUM[\"Rikets hojdsystem"
                    + " 2000\",2005],UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"5613\"]]]"))
        .isEqualTo(3006);
  }

  @Test
  void countsFalseEastingsInTheUnitOfTheSystem() {
    assertThat(
            code(
                "PROJCS[\"NAD_1983_StatePlane_Texas_South_Central_FIPS_4204_Feet\",GEOGCS[\"GCS_North_American_1983\",DATUM[\"D_North_American_1983\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.017453292519943295]],PROJECTION[\"Lambert_Conformal_Conic\"],PARAMETER[\"False_Easting\",1968500.0],PARAMETER[\"False_Northing\",13123333.33333333],PARAMETER[\"Central_Meridian\",-99.0],PARAMETER[\"Standard_Parallel_1\",28.38333333333333],PARAMETER[\"Standard_Parallel_2\",30.28333333333334],PARAMETER[\"Latitude_Of_Origin\",27.83333333333333],UNIT[\"Foot_US\",0.30480060960121924]]"))
        .isEqualTo(2278);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "<!DOCTYPE html><html>[",
        "fake[\"srs\"],text",
        "PROJCS[",
        "PROJCS[\"a\",[[[",
        "GEOGCS[\"unknown\",DATUM[\"unknown\",SPHEROID[\"unknown\",57.295779513,0.0]]]",
        "LOCAL_CS[\"Undefined Cartesian\",UNIT[\"metre\",1]]",
        "VERT_CS[\"RH2000 height\",AUTHORITY[\"EPSG\",\"5613\"]]"
      })
  void saysThatItDoesNotKnow(String wkt) {
    assertThat(reader.read(wkt)).isEmpty();
  }

  @Test
  void endsOnEndlessNesting() {
    assertThat(reader.read("GEOGCS[".repeat(14_000))).isEmpty();
  }
}
