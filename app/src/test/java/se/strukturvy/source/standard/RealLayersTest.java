package se.strukturvy.source.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.JtsGeometryBuilder;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.OpenOptions;

/** Real layers of Swedish agencies against what {@code ogrinfo} says of them. */
@Tag("shared")
class RealLayersTest {
  private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");
  private static final Pattern EXTENT =
      Pattern.compile("Extent: \\((\\S+), (\\S+)\\) - \\((\\S+), (\\S+)\\)");
  private static final Pattern VALUE = Pattern.compile("(?m)^  (\\S+) \\(\\w+\\) = (.*)$");

  @TempDir Path folder;

  @Test
  void countsExtentsAndFirstValuesAreThoseOfOgrinfo() throws Exception {
    Path data = shared().resolve("data");
    assumeTrue(Files.isDirectory(data), () -> "no shared data in " + data);
    assumeTrue(ogrinfo("--version").contains("GDAL"), "ogrinfo is not installed");
    FeatureSources formats = StandardFormats.sources(new CrsCatalog(folder));
    int compared = 0;
    for (Path file : files(data)) {
      for (FeatureSource layer : formats.open(file, OpenOptions.NONE)) {
        try (layer) {
          String name = layer.type().name();
          compare(layer, ogrinfo("-ro", "-so", file.toString(), name));
          compareFirst(layer, file);
          compared++;
        }
      }
    }
    assertThat(compared).as("layers").isGreaterThan(30);
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(file -> file.toString().matches(".*\\.(gpkg|shp)"))
          .filter(file -> !file.getParent().endsWith("raster"))
          .sorted()
          .toList();
    }
  }

  private static void compare(FeatureSource layer, String wanted) throws IOException {
    long[] rows = {0};
    Envelope box = new Envelope();
    layer.readGeometry(
        new JtsGeometryBuilder(
            (id, shape) -> {
              rows[0]++;
              if (shape != null) {
                box.expandToInclude(shape.getEnvelopeInternal());
              }
            }),
        ReadProgress.SILENT);
    assertThat(rows[0]).as(layer.toString()).isEqualTo(Long.parseLong(group(COUNT, wanted, 1)));
    assertThat(layer.count()).as(layer.toString()).isEqualTo(rows[0]);
    if (!box.isNull()) {
      Envelope stated = layer.extent();
      double[] own = {stated.getMinX(), stated.getMinY(), stated.getMaxX(), stated.getMaxY()};
      for (int i = 0; i < 4; i++) {
        double theirs = Double.parseDouble(group(EXTENT, wanted, i + 1));
        assertThat(own[i]).as(layer.toString()).isCloseTo(theirs, within(0.01));
      }
    }
  }

  private static void compareFirst(FeatureSource layer, Path file) throws Exception {
    List<Feature> first = new ArrayList<>();
    layer.read(Query.ALL.first(1), first::add);
    if (first.isEmpty()) {
      return;
    }
    String id = Long.toString(first.get(0).id());
    String wanted = ogrinfo("-ro", "-q", file.toString(), layer.type().name(), "-fid", id);
    Map<String, Object> attributes = first.get(0).attributes();
    Matcher values = VALUE.matcher(wanted);
    int compared = 0;
    while (values.find()) {
      Object own = attributes.get(values.group(1));
      String theirs = values.group(2);
      if (own instanceof Number number) {
        double printed = Double.parseDouble(theirs);
        assertThat(number.doubleValue())
            .as(values.group(1))
            .isCloseTo(printed, within(1e-13 * Math.max(1, Math.abs(printed))));
      } else if (own instanceof String text && !text.contains("\n")) {
        assertThat(text.strip()).as(values.group(1)).isEqualTo(theirs.strip());
      } else if (own == null) {
        assertThat(theirs).as(values.group(1)).isEqualTo("(null)");
      }
      compared++;
    }
    assertThat(compared).as(layer + wanted).isEqualTo(layer.type().fields().size());
  }

  private static String group(Pattern pattern, String text, int group) {
    Matcher m = pattern.matcher(text);
    assertThat(m.find()).as(text).isTrue();
    return m.group(group);
  }

  private static String ogrinfo(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ogrinfo"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return out;
    } catch (IOException e) {
      return "";
    }
  }

  private static Path shared() {
    return Path.of(System.getProperty("strukturvy.shared", "../../shared"));
  }
}
