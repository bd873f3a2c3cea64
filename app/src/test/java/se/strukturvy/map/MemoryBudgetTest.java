package se.strukturvy.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.render.HitTest;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.standard.StandardFormats;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.Rgba;

/** Maps look the same whether their shapes are in memory or read by window from their files. */
class MemoryBudgetTest {
  private static final Path SAMPLE = Path.of("../data-samples/orebro.strukturvy");
  private static final int HOUSES = 6_000;
  private static final Envelope GROUND = new Envelope(500_000, 530_000, 6_500_000, 6_530_000);

  @TempDir private Path folder;

  @Test
  void theSampleCountyLooksTheSameWithLittleOfItInMemory() throws IOException {
    Project project = ProjectFile.read(SAMPLE);
    MemoryBudget little = new MemoryBudget(5_000);
    try (OpenSources sources = sources()) {
      Map<String, LayerContent> whole =
          prepared(contents(sources, 1L << 40).read(project, m -> {}));
      Map<String, LayerContent> shed = contents(sources, little).read(project, m -> {});
      assertThat(shed.values().stream().flatMap(c -> c.chunks().stream()))
          .anyMatch(chunk -> chunk.holding(null) != chunk)
          .anyMatch(chunk -> chunk.holding(null) == chunk);
      String image = project.images().get(0).id();
      for (double scale : new double[] {1_500_000, 200_000}) {
        Viewport view =
            Viewport.showing(project.map().home(), 700, 500, 1).atScale(scale).panned(7, 3);
        assertThat(picture(project, shed, image, view))
            .as("1:" + scale)
            .isEqualTo(picture(project, whole, image, view));
      }
    }
  }

  @Test
  void aTownLooksTheSameAtEveryScaleWithNothingOfItInMemory() throws IOException {
    Path file = town();
    try (OpenSources sources = sources()) {
      LayerContent whole = content(sources.layers(file).get(0), null);
      LayerContent part = content(sources.layers(file).get(0), new MemoryBudget(0).open());

      assertThat(part.extent().equals(whole.extent())).isTrue();
      for (double size = 1; size <= 64; size *= 4) {
        Viewport view = Viewport.showing(GROUND, 400, 400, 1).zoomed(size, 130, 170);
        assertThat(picture(part, view)).as("zoom " + size).isEqualTo(picture(whole, view));
      }
      Viewport near = Viewport.showing(GROUND, 400, 400, 1).zoomed(16, 130, 170);
      assertThat(hits(part, near)).isNotEmpty().isEqualTo(hits(whole, near));
    }
  }

  @Test
  void memoryStaysWithinTheBudgetButForBoxesAndSums() throws IOException {
    Path file = town();
    try (OpenSources sources = sources()) {
      LayerContent whole = content(sources.layers(file).get(0), null);
      long bytes = whole.chunks().stream().mapToLong(PackedGeometry::bytes).sum();
      MemoryBudget budget = new MemoryBudget(0);
      MemoryBudget.Account account = budget.open();
      LayerContent shed = content(sources.layers(file).get(0), account);

      assertThat(budget.used())
          .isEqualTo(shed.chunks().stream().mapToLong(PackedGeometry::bytes).sum())
          .isLessThan(bytes / 2)
          .isLessThanOrEqualTo(32L * HOUSES);
      account.close();
      assertThat(budget.used()).isZero();
    }
  }

  /** Houses of 12 corners, as D2 of the benchmarks has them, and one in fifty with a yard. */
  private Path town() throws IOException {
    Path file = folder.resolve("town.gpkg");
    GeometryFactory shapes = new GeometryFactory();
    Random random = new Random(4);
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, Clock.systemUTC())) {
      FeatureTableWriter table =
          writer.addTable(new FeatureTable("town", "", GeometryType.POLYGON, 3006, List.of()));
      for (int i = 0; i < HOUSES; i++) {
        Coordinate middle =
            new Coordinate(
                GROUND.getMinX() + random.nextDouble() * GROUND.getWidth(),
                GROUND.getMinY() + random.nextDouble() * GROUND.getHeight());
        double size = i % 50 == 0 ? 400 : 4 + random.nextInt(20);
        table.insert(shapes.createPoint(middle).buffer(size, 3));
      }
      writer.finish();
    }
    return file;
  }

  private static LayerContent content(FeatureSource source, MemoryBudget.Account account)
      throws IOException {
    CrsCatalog systems = new CrsCatalog(Files.createTempDirectory("epsg"));
    var own = source.type().crs().orElseThrow();
    return new ContentReader(source, systems.transform(own, own), account)
        .read(Set.of(), part -> {}, ReadProgress.SILENT);
  }

  private OpenSources sources() {
    return new OpenSources(StandardFormats.sources(new CrsCatalog(folder.resolve("epsg"))));
  }

  private ProjectContents contents(OpenSources sources, long bytes) {
    return contents(sources, new MemoryBudget(bytes));
  }

  private ProjectContents contents(OpenSources sources, MemoryBudget budget) {
    return new ProjectContents(sources, new CrsCatalog(folder.resolve("epsg")), budget);
  }

  /** With the sums that drawing makes in the background otherwise. */
  private static Map<String, LayerContent> prepared(Map<String, LayerContent> contents) {
    contents.values().forEach(content -> content.chunks().forEach(chunk -> chunk.index().build()));
    return contents;
  }

  private static int[] picture(
      Project project, Map<String, LayerContent> contents, String image, Viewport view) {
    MapSnapshot snapshot =
        new SnapshotMaker(project, contents, List.of(image), Map.of(), List.of()).at(view);
    return new SoftwareRenderer(2).render(snapshot, () -> false).pixels();
  }

  private static int[] picture(LayerContent content, Viewport view) {
    SoftwareRenderer renderer = new SoftwareRenderer(2);
    renderer.prepare(snapshot(content, view));
    return renderer.render(snapshot(content, view), () -> false).pixels();
  }

  private static MapSnapshot snapshot(LayerContent content, Viewport view) {
    DrawnLayer layer =
        new DrawnLayer(
            "town", content, DefaultStyle.of(GeometryKind.POLYGON, 0), 1, null, Emphasis.NONE);
    return new MapSnapshot(List.of(layer), view, Rgba.WHITE);
  }

  private static List<HitTest.Hit> hits(LayerContent content, Viewport view) {
    return new HitTest().at(snapshot(content, view), 200, 200, 100);
  }
}
