package se.strukturvy.source.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.strukturvy.source.geopackage.GeoPackageFixture.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.JtsGeometryBuilder;

/** Real layers of Swedish agencies against what {@code ogrinfo} says of them. */
@Tag("shared")
class RealLayersTest {
  private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");
  private static final Pattern EXTENT =
      Pattern.compile("Extent: \\((\\S+), (\\S+)\\) - \\((\\S+), (\\S+)\\)");
  private static final Pattern VALUE = Pattern.compile("(?m)^  (\\S+) \\(\\w+\\) = (.*)$");

  @Test
  void countsExtentsAndFirstValuesAreThoseOfOgrinfo() throws Exception {
    Path data = shared().resolve("data/gpkg");
    assumeTrue(Files.isDirectory(data), () -> "no shared data in " + data);
    assumeTrue(ogrinfo("--version").contains("GDAL"), "ogrinfo is not installed");
    List<Path> files;
    try (Stream<Path> all = Files.list(data)) {
      files = all.filter(f -> f.toString().endsWith(".gpkg")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      List<FeatureSource> layers = open(file);
      for (FeatureSource layer : layers) {
        compare(layer, ogrinfo("-ro", "-al", "-so", file.toString(), layer.type().name()));
        compareFirst(layer, ogrinfo("-ro", file.toString(), "-q", "-sql", firstRow(layer)));
        layer.close();
      }
    }
  }

  private static String firstRow(FeatureSource layer) {
    return "SELECT * FROM \"" + layer.type().name() + "\" LIMIT 1";
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
    assertThat(layer.notes()).as(layer.toString()).isEmpty();
  }

  private static void compareFirst(FeatureSource layer, String wanted) throws IOException {
    List<Feature> first = GeoPackageFixture.features(layer, Query.ALL.first(1));
    Map<String, Object> attributes = first.get(0).attributes();
    Matcher values = VALUE.matcher(wanted);
    int compared = 0;
    while (values.find()) {
      Object own = attributes.get(values.group(1));
      String theirs = values.group(2);
      if (own instanceof Number number) {
        assertThat(number.doubleValue()).isEqualTo(Double.parseDouble(theirs));
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
    List<String> command = new java.util.ArrayList<>(List.of("ogrinfo"));
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
