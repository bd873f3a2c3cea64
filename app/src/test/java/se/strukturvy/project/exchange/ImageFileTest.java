package se.strukturvy.project.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.feature.Query;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.source.ReadBack;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.standard.StandardFormats;
import se.strukturvy.structure.ImageComparison;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendVariant;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

class ImageFileTest {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  @TempDir private Path folder;
  private OpenSources sources;
  private CrsCatalog systems;
  private Project project;

  @BeforeEach
  void write() throws IOException, ParseException {
    systems = new CrsCatalog(folder.resolve("epsg"));
    sources = new OpenSources(StandardFormats.sources(systems));
    Path data = folder.resolve("data.gpkg");
    try (GeoPackageWriter writer = GeoPackageWriter.create(data, CLOCK)) {
      List<Field> fields =
          List.of(
              new Field("namn", FieldType.TEXT),
              new Field("klass_gods", FieldType.TEXT),
              new Field("adt", FieldType.INTEGER));
      FeatureTableWriter table =
          writer.addTable(new FeatureTable("vagar", "", GeometryType.LINESTRING, 3006, fields));
      WKTReader wkt = new WKTReader();
      table.insert(wkt.read("LINESTRING (500000 6500000, 500100 6500000)"), "E18", "PRIMAR", 9000L);
      table.insert(wkt.read("LINESTRING (500000 6500100, 500100 6500100)"), "Rv 60", "SEK", 100L);
      table.insert(wkt.read("LINESTRING (500000 6500200, 500100 6500200)"), "Gatan", null, 5L);
      writer.finish();
    }
    Layer layer =
        new Layer(
            "vagar",
            "Vägar",
            new DataReference(data, "vagar"),
            Style.of(),
            true,
            1,
            ScaleRange.ALL);
    project =
        Project.empty()
            .withMap(Project.empty().map().withLayers(List.of(layer)))
            .withImages(List.of(image()));
  }

  @Test
  void anImageComesBackWithItsFactsItsLegendAndItsFeatures() throws IOException {
    Path file = folder.resolve("bilder.gpkg");
    new ImageFileWriter(project, sources, systems).write(project.images(), file, CLOCK);
    Project more = new ImageFileReader(sources).read(file, project);
    StructureImage back = more.image("gods-2").orElseThrow();
    assertThat(back.owner()).isEqualTo("RUS, Region Örebro län");
    assertThat(back.status()).isEqualTo(StructureImage.Status.REPLACED);
    assertThat(back.validScale()).isEqualTo(image().validScale());
    assertThat(back.extent().equals(image().extent())).isTrue();
    assertThat(back.legend()).isEqualTo(image().legend());
    var contents = new ProjectContents(sources, systems).read(more, note -> {});
    assertThat(ImageComparison.of(project.images().get(0), back, contents)).isEmpty();
  }

  @Test
  void aFileThatTheMapReadsIsNotReplaced() throws IOException {
    Path data = folder.resolve("data.gpkg");
    byte[] before = Files.readAllBytes(data);
    assertThatThrownBy(
            () ->
                new ImageFileWriter(project, sources, systems)
                    .write(project.images(), folder.resolve("./data.gpkg"), CLOCK))
        .hasMessageContaining("data.gpkg was not written");
    assertThat(data).hasBinaryContent(before);
  }

  @Test
  void featuresKeepTheirClassTheirImageAndAllTheirAttributes() throws IOException {
    Path file = folder.resolve("bilder.gpkg");
    new ImageFileWriter(project, sources, systems).write(project.images(), file, CLOCK);
    List<Feature> rows = ReadBack.features(table(file, "strak"), Query.ALL);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("bild")).isEqualTo("gods");
    assertThat(rows.get(0).get("klass")).isEqualTo("PRIMAR");
    assertThat(rows.get(0).get("namn")).isEqualTo("E18");
    assertThat(rows.get(0).get("adt")).isEqualTo(9000L);
    assertThat(rows.get(0).geometry().getLength()).isEqualTo(100);
    assertThat(table(file, "nod").count()).isZero();
  }

  @Test
  void theLegendIsWordedAsInBoverketsModel() throws IOException {
    Path file = folder.resolve("bilder.gpkg");
    new ImageFileWriter(project, sources, systems).write(project.images(), file, CLOCK);
    List<Feature> rows = ReadBack.features(table(file, "strukturbild_klass"), Query.ALL);
    assertThat(rows).extracting(row -> row.get("slag")).containsExactly("stråk", "stråk");
    assertThat(rows).extracting(row -> row.get("etikett")).contains("primära godsstråk");
  }

  @Test
  void aFileWithoutImagesIsRefusedByName() {
    assertThatThrownBy(
            () -> new ImageFileReader(sources).read(folder.resolve("data.gpkg"), project))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("data.gpkg")
        .hasMessageContaining("strukturbild");
  }

  private FeatureSource table(Path file, String name) throws IOException {
    return sources.source(new DataReference(file, name));
  }

  private static StructureImage image() {
    Stroke band = Stroke.solid(Rgba.parse("#1F3A93"), Size.px(8));
    return new StructureImage(
        "gods",
        "Strukturbild för godstransporter",
        "RUS, Region Örebro län",
        2030,
        "2022-04-28",
        "1",
        StructureImage.Status.REPLACED,
        "RUS 2022–2030",
        new ScaleRange(100_000, Double.POSITIVE_INFINITY),
        new Envelope(490_000, 510_000, 6_490_000, 6_510_000),
        List.of(new ImageMember("vagar", "klass_gods IS NOT NULL", "klass_gods")),
        List.of(
            new LegendClass(
                "PRIMAR",
                "primära godsstråk",
                GeometryKind.LINE,
                List.of(new LineSymbolizer(band)),
                List.of(
                    new LegendVariant(
                        "adt < 200",
                        "planerad",
                        List.of(new LineSymbolizer(band.dashed(9.0, 5.0)))))),
            new LegendClass("SEK", "sekundära godsstråk", GeometryKind.LINE, List.of())));
  }
}
