package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.source.OpenOptions;

/** Holds the shapes of the optional corpus against what GDAL reads in the same files. */
@Tag("shared")
class ShapefileCorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("strukturvy.shared", "../../shared")).resolve("corpus");

  /** Files in which GDAL itself reads less than there is, or nothing at all. */
  private static final Set<String> LOOSE =
      Set.of(
          "broken",
          "refused-by-gdal",
          "shx-disagrees",
          "multipatch",
          "truncated",
          "header-length-lie",
          "needs-shx-rebuild");

  @TestFactory
  Stream<DynamicTest> shapesAreThoseThatGdalReads() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the optional corpus is not here");
    try (Stream<Path> truths = Files.list(CORPUS.resolve("truth"))) {
      return truths
          .filter(truth -> truth.getFileName().toString().matches("(shp|dbf).*"))
          .sorted()
          .toList()
          .stream()
          .map(truth -> DynamicTest.dynamicTest(truth.getFileName().toString(), () -> hold(truth)));
    }
  }

  private static void hold(Path truth) throws IOException {
    JsonNode root = new ObjectMapper().readTree(truth.toFile());
    Stream<JsonNode> tags = StreamSupport.stream(root.get("tags").spliterator(), false);
    if (tags.anyMatch(tag -> LOOSE.contains(tag.asText()))) {
      return;
    }
    Path main = CORPUS.resolve("open").resolve(root.get("id").asText());
    List<FeatureSource> layers =
        Opened.all(main.resolve(root.get("main").asText()), OpenOptions.NONE);
    for (JsonNode wanted : root.at("/vector/layers")) {
      FeatureSource layer =
          layers.stream()
              .filter(l -> l.type().name().equals(wanted.get("name").asText()))
              .findFirst()
              .orElseThrow();
      Sum sum = new Sum();
      layer.readGeometry(sum, ReadProgress.SILENT);
      assertThat(sum.features).isEqualTo(wanted.get("feature_count").asLong());
      assertThat(sum.empty).isEqualTo(wanted.get("null_geometries").asLong());
      assertThat(sum.vertices).isEqualTo(wanted.get("vertices").asLong());
      assertThat(sum.x).isCloseTo(wanted.get("sum_x").asDouble(), within(tolerance(sum.x)));
      assertThat(sum.y).isCloseTo(wanted.get("sum_y").asDouble(), within(tolerance(sum.y)));
      assertThat(layer.type().fields()).hasSize(wanted.get("fields").size());
    }
  }

  private static double tolerance(double value) {
    return 1e-9 * Math.max(1, Math.abs(value));
  }

  /** Counts and adds up. */
  private static final class Sum implements GeometrySink {
    private long features;
    private long empty;
    private long vertices;
    private double x;
    private double y;

    @Override
    public void begin(long featureId, GeometryKind kind) {
      features++;
      empty += kind == GeometryKind.NONE ? 1 : 0;
    }

    @Override
    public void part(PartRole role, double[] xy, int count) {
      vertices += count;
      for (int v = 0; v < count; v++) {
        x += Double.isFinite(xy[2 * v]) ? xy[2 * v] : 0;
        y += Double.isFinite(xy[2 * v + 1]) ? xy[2 * v + 1] : 0;
      }
    }

    @Override
    public void end() {}
  }
}
