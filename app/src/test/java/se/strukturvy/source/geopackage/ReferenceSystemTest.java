package se.strukturvy.source.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.strukturvy.source.geopackage.GeoPackageFixture.open;
import static se.strukturvy.source.geopackage.GeoPackageFixture.places;
import static se.strukturvy.source.geopackage.GeoPackageFixture.sql;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.OpenOptions;

class ReferenceSystemTest {
  private static final String RT90 =
      "PROJCS[\"RT90_25_gon_V\",GEOGCS[\"GCS_RT_1990\",DATUM[\"D_RT_1990\","
          + "SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Gauss_Kruger\"],"
          + "PARAMETER[\"False_Easting\",1500000.0],PARAMETER[\"False_Northing\",0.0],"
          + "PARAMETER[\"Central_Meridian\",15.80827777777778],PARAMETER[\"Scale_Factor\",1.0],"
          + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

  @TempDir Path folder;

  @Test
  void takesTheCodeThatTheFileStates() throws Exception {
    assertThat(crs(3006)).contains("EPSG:3006");
  }

  @Test
  void leavesUndefinedSystemsUndefined() throws Exception {
    assertThat(crs(-1)).isEmpty();
    assertThat(crs(0)).isEmpty();
  }

  @Test
  void readsASystemThatIsOnlyWrittenOut() throws Exception {
    String row = "('RT90', 100001, 'NONE', 100001, '" + RT90 + "', NULL)";
    assertThat(crs(100001, "INSERT INTO gpkg_spatial_ref_sys VALUES " + row)).contains("EPSG:3021");
  }

  @Test
  void takesAnIdThatIsNowhereDefinedForAnEpsgCodeAndSaysSo() throws Exception {
    assertThat(crs(3009)).contains("EPSG:3009");
  }

  @Test
  void believesTheUserMoreThanTheFile() throws Exception {
    Path file = places(folder.resolve("user.gpkg"), "POINT (1 1)", "a");
    CoordinateReferenceSystem chosen = CoordinateReferenceSystem.WGS_84;
    OpenOptions options = OpenOptions.NONE.withCrs("places", chosen);
    GeoPackageFormat format = new GeoPackageFormat(new CrsCatalog(folder));
    try (FeatureSource places = format.open(file, options).get(0)) {
      assertThat(places.type().crs()).contains(chosen);
    }
  }

  private Optional<String> crs(int srsId, String... statements) throws Exception {
    Path file = places(folder.resolve("srs" + srsId + ".gpkg"), "POINT (1 1)", "a");
    sql(file, statements);
    sql(file, "UPDATE gpkg_geometry_columns SET srs_id = " + srsId);
    try (FeatureSource places = open(file).get(0)) {
      if (srsId == 3009) {
        assertThat(places.notes())
            .extracting(n -> n.what().toString())
            .anyMatch(w -> w.contains("3009"));
      }
      return places.type().crs().map(CoordinateReferenceSystem::code);
    }
  }
}
