package se.strukturvy.source.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.map.ContentReader;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.Rgba;

/**
 * Bytes, time stamps and folders are the same after files were opened, read, drawn and clicked on.
 */
class SessionLeavesNoTraceTest {
  @TempDir Path folder;

  @Test
  void theSamplesAreAsTheyWere() throws IOException {
    Path samples = Path.of("..", "data-samples");
    Map<String, String> before = state(samples);
    assertThat(before).isNotEmpty();
    int drawn = 0;
    for (Path file : files(samples)) {
      drawn += session(file);
    }
    assertThat(drawn).as("layers that were drawn").isGreaterThan(5);
    assertThat(state(samples)).isEqualTo(before);
  }

  /** Every case of the corpus, broken ones too; some 20 seconds, so for the shared data alone. */
  @Test
  @Tag("shared")
  void theCorpusIsAsItWas() throws IOException {
    Path corpus =
        Path.of(System.getProperty("strukturvy.shared", "../../shared")).resolve("corpus");
    assumeTrue(Files.isDirectory(corpus), () -> "no shared data in " + corpus);
    Map<String, String> before = state(corpus);
    int drawn = 0;
    for (Path file : files(corpus)) {
      drawn += session(file);
    }
    assertThat(drawn).as("layers that were drawn").isGreaterThan(500);
    assertThat(state(corpus)).isEqualTo(before);
  }

  /** Opens, reads, draws, identifies and closes; a file that cannot be read counts as none. */
  private int session(Path file) {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    FeatureSources formats = StandardFormats.sources(systems);
    int drawn = 0;
    try (OpenSources sources = new OpenSources(formats)) {
      for (FeatureSource source : sources.layers(file)) {
        draw(source, systems);
        drawn++;
        Envelope box = source.extent();
        if (!box.isNull()) {
          source.read(Query.within(new Envelope(box.centre())).first(9), feature -> {});
        }
        source.read(Query.ALL.first(3), feature -> {});
      }
    } catch (IOException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
    return drawn;
  }

  private static void draw(FeatureSource source, CrsCatalog systems) throws IOException {
    CoordinateReferenceSystem any = CoordinateReferenceSystem.SWEREF_99_TM;
    Set<String> fields =
        source.type().fields().stream().map(Field::name).collect(Collectors.toSet());
    LayerContent content =
        new ContentReader(source, systems.transform(any, any))
            .read(fields, part -> {}, ReadProgress.SILENT);
    Envelope box = content.extent();
    if (!box.isNull() && box.getArea() > 0) {
      DrawnLayer layer =
          new DrawnLayer(
              "a", content, DefaultStyle.of(source.type().kind(), 0), 1, null, Emphasis.NONE);
      Viewport view = Viewport.showing(box, 160, 120, 1);
      new SoftwareRenderer(1)
          .render(new MapSnapshot(List.of(layer), view, Rgba.WHITE), () -> false);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    Set<String> endings = Set.of("shp", "dbf", "gpkg", "zip", "geojson", "json", "csv");
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(
              file -> {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                return endings.contains(name.substring(name.lastIndexOf('.') + 1));
              })
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> state(Path folder) throws IOException {
    Map<String, String> state = new TreeMap<>();
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(paths::add);
    }
    for (Path path : paths) {
      String content =
          Files.isDirectory(path) ? Arrays.toString(path.toFile().list()) : sha256(path);
      state.put(path.toString(), Files.getLastModifiedTime(path) + " " + content);
    }
    return state;
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
