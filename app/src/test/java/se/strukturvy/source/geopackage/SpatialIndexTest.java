package se.strukturvy.source.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.strukturvy.source.ReadBack.features;
import static se.strukturvy.source.geopackage.GeoPackageFixture.features;
import static se.strukturvy.source.geopackage.GeoPackageFixture.open;
import static se.strukturvy.source.geopackage.GeoPackageFixture.sql;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.feature.Query;
import se.strukturvy.source.StoredStyle;
import se.strukturvy.source.StyledSource;
import se.strukturvy.source.geopackage.schema.LayerDocument;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.LayerStyle;
import se.strukturvy.source.geopackage.write.Metadata;

/** Files of our own writer: windows with and without the index, styles, documents, dates. */
class SpatialIndexTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2030-02-28T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void givesTheSameWindowsWithAndWithoutTheIndex() throws Exception {
    Path indexed = lines(folder.resolve("indexed.gpkg"), 800);
    Path plain = lines(folder.resolve("plain.gpkg"), 800);
    sql(plain, "DROP TABLE rtree_lines_geom");
    Random random = new Random(3);
    try (FeatureSource with = open(indexed).get(0);
        FeatureSource without = open(plain).get(0)) {
      List<Feature> all = features(without);
      for (int i = 0; i < 20; i++) {
        double x = random.nextDouble(1000);
        double y = random.nextDouble(1000);
        Envelope window = new Envelope(x, x + random.nextDouble(200), y, y + 60);
        List<Long> wanted =
            all.stream()
                .filter(f -> f.geometry().getEnvelopeInternal().intersects(window))
                .map(Feature::id)
                .toList();
        assertThat(features(with, Query.within(window))).extracting(Feature::id).isEqualTo(wanted);
        assertThat(features(without, Query.within(window)))
            .extracting(Feature::id)
            .isEqualTo(wanted);
      }
    }
  }

  @Test
  void missesNothingWhenTheIndexIsOlderThanTheFeatures() throws Exception {
    Path file = lines(folder.resolve("stale.gpkg"), 50);
    sql(file, "DELETE FROM rtree_lines_geom WHERE id > 20");
    try (FeatureSource source = open(file).get(0)) {
      assertThat(features(source, Query.within(new Envelope(-999, 9999, -999, 9999)))).hasSize(50);
      assertThat(source.notes())
          .extracting(n -> n.what().toString())
          .anyMatch(w -> w.contains("index"));
    }
  }

  @Test
  void usesTheIndexOfALayerWithFeaturesThatHaveNoShape() throws Exception {
    Path file = lines(folder.resolve("null.gpkg"), 50);
    sql(file, "DROP TRIGGER rtree_lines_geom_insert");
    sql(file, "INSERT INTO lines (name) VALUES ('utan form')");
    try (FeatureSource source = open(file).get(0)) {
      assertThat(features(source, Query.within(new Envelope(-999, 9999, -999, 9999)))).hasSize(50);
      assertThat(source.notes()).isEmpty();
    }
  }

  @Test
  void takesTheExtentFromTheIndexWhereTheContentsStateNone() throws Exception {
    Path file = lines(folder.resolve("lines.gpkg"), 500);
    sql(file, "UPDATE gpkg_contents SET min_x = NULL");
    try (FeatureSource source = open(file).get(0)) {
      Envelope truth = new Envelope();
      features(source).forEach(f -> truth.expandToInclude(f.geometry().getEnvelopeInternal()));
      Envelope stated = source.extent();
      assertThat(stated.contains(truth)).isTrue();
      assertThat(stated.getArea()).isLessThan(truth.getArea() * 1.001);
    }
  }

  @Test
  void offersTheDefaultStyleFirst() throws Exception {
    Path file = folder.resolve("styled.gpkg");
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, CLOCK)) {
      writer.addTable(table("lines"));
      writer.addTable(table("other"));
      writer.addStyle("lines", new LayerStyle("reserv", "", "<qgis/>", "", false));
      writer.addStyle("lines", new LayerStyle("stråk", "", "", "<sld/>", true));
      writer.addMetadata(null, new Metadata("http://x", "text/plain", "hela filen"));
      writer.addMetadata("lines", new Metadata("http://x", "text/plain", "lagret"));
      writer.finish();
    }
    List<FeatureSource> layers = open(file);
    assertThat(((StyledSource) layers.get(0)).styles())
        .containsExactly(
            new StoredStyle("stråk", "<sld/>", "", true),
            new StoredStyle("reserv", "", "<qgis/>", false));
    GeoPackageSource lines = (GeoPackageSource) layers.get(0);
    assertThat(lines.documents())
        .extracting(LayerDocument::text)
        .containsExactly("lagret", "hela filen");
    assertThat(lines.lastChange())
        .hasValueSatisfying(time -> assertThat(time.toInstant()).isEqualTo(CLOCK.instant()));
    assertThat(((StyledSource) layers.get(1)).styles()).isEmpty();
    layers.forEach(FeatureSource::close);
  }

  private static Path lines(Path file, int count) throws Exception {
    Random random = new Random(1);
    GeometryFactory factory = new GeometryFactory();
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, CLOCK)) {
      FeatureTableWriter table = writer.addTable(table("lines"));
      for (int i = 0; i < count; i++) {
        Coordinate from = new Coordinate(random.nextDouble(1000), random.nextDouble(1000));
        Coordinate to = new Coordinate(from.x + random.nextGaussian() * 20, from.y + 5);
        Geometry line = factory.createLineString(new Coordinate[] {from, to});
        table.insert(line, "rad " + i);
      }
      writer.finish();
    }
    return file;
  }

  private static FeatureTable table(String name) {
    return new FeatureTable(
        name, "", GeometryType.LINESTRING, 3006, List.of(new Field("name", FieldType.TEXT)));
  }
}
