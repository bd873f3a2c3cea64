package se.strukturvy.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.standard.StandardFormats;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;

/** A layer of 120,001 buildings. */
class LargeLayersTest {
  private static final int BUILDINGS = 120_000;

  private static OpenSources sources;
  private static Layer layer;

  private final List<String> shown = new ArrayList<>();
  private final LargeLayers large = new LargeLayers(sources, (of, row) -> shown.add("rad " + row));

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("hus.gpkg");
    List<Field> fields =
        List.of(new Field("adress", FieldType.TEXT), new Field("namn", FieldType.TEXT));
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, Clock.systemUTC())) {
      FeatureTableWriter table =
          writer.addTable(new FeatureTable("hus", "Hus", GeometryType.POINT, 3006, fields));
      for (int i = 0; i < BUILDINGS; i++) {
        var point = new GeometryFactory().createPoint(new Coordinate(500_000 + i, 6_500_000));
        table.insert(point, "Storgatan " + i, i == 77_777 ? "Örebro Kafé" : null);
      }
      table.insert(null, "Kaféet", "Ångfärjan");
      writer.finish();
    }
    sources = new OpenSources(StandardFormats.sources(new CrsCatalog(folder.resolve("epsg"))));
    layer =
        new Layer(
            "hus",
            "Hus",
            new DataReference(file, "hus"),
            DefaultStyle.of(GeometryKind.POINT, 0),
            true,
            1,
            ScaleRange.ALL);
  }

  @AfterAll
  static void close() {
    sources.close();
  }

  @Test
  void aLayerOfOverAHundredThousandFeaturesIsSearchedInItsFile() throws IOException {
    FeatureNames names = new FeatureNames(sources, (of, id) -> {});
    Finder.Stock stock = Finder.stock(List.of(), List.of(layer), names);
    assertThat(stock.kept()).isEmpty();
    assertThat(stock.large()).containsExactly(layer);
    List<List<String>> results = new ArrayList<>();
    Search search =
        new Search(
            "kafe",
            large,
            (best, complete) -> results.add(best.stream().map(Finding::title).toList()));
    search.run(stock);
    assertThat(results.get(results.size() - 1)).containsExactly("Örebro Kafé", "Ångfärjan");
  }

  @Test
  void whatIsNotNamedIsFoundByItsOtherTexts() throws IOException {
    assertThat(found("storgatan 119999")).containsExactly("Storgatan 119999");
    assertThat(found("STORGATAN 77777")).containsExactly("Örebro Kafé");
    assertThat(found("ångf")).containsExactly("Ångfärjan");
    assertThat(found("angf")).isEmpty();
  }

  @Test
  void whatIsFoundIsShownByItsRowWhichHasTheIdOfTheFile() throws IOException {
    List<Finding> found = new ArrayList<>();
    large.search(layer, List.of("örebro"), found::add, () -> true);
    found.get(0).show().run();
    assertThat(shown).containsExactly("rad 77777");
    // Ids of the file begin with 1.
    assertThat(large.idOf(layer, 77_777)).hasValue(77_778);
    assertThat(large.idOf(layer, BUILDINGS + 1)).isEmpty();
  }

  @Test
  void aSearchThatNobodyWantsEndsAndShowsNothing() {
    List<Boolean> results = new ArrayList<>();
    Search search = new Search("storgatan", large, (best, complete) -> results.add(complete));
    search.end();
    search.run(new Finder.Stock(List.of(), List.of(layer)));
    assertThat(results).isEmpty();
  }

  private List<String> found(String typed) {
    List<List<Finding>> results = new ArrayList<>();
    new Search(typed, large, (best, complete) -> results.add(best))
        .run(new Finder.Stock(List.of(), List.of(layer)));
    return Stream.of(results.get(results.size() - 1))
        .flatMap(List::stream)
        .map(Finding::title)
        .toList();
  }
}
