package se.strukturvy.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.standard.StandardFormats;

/** What is known of a layer while it is read. */
class ContentReaderTest {
  /** Örebro and Stockholm, in degrees. */
  private static final String TOWNS =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {},
         "geometry": {"type": "Point", "coordinates": [15.2066, 59.2753]}},
        {"type": "Feature", "properties": {},
         "geometry": {"type": "Point", "coordinates": [18.0686, 59.3293]}}]}
      """;

  /** Örebro and Kumla in metres, and a slip of a keyboard. */
  private static final String FAR =
      """
      {"type": "FeatureCollection",
       "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3006"}},
       "features": [
        {"type": "Feature", "properties": {},
         "geometry": {"type": "Point", "coordinates": [512000.125, 6571000]}},
        {"type": "Feature", "properties": {},
         "geometry": {"type": "Point", "coordinates": [511000, 6554000]}},
        {"type": "Feature", "properties": {},
         "geometry": {"type": "LineString", "coordinates": [[511500, 6560000], [5e300, 6554000]]}}]}
      """;

  @TempDir Path folder;

  @Test
  void oneVertexBeyondTheEarthLeavesTheOthersWhereTheyAre() throws IOException {
    Path file = Files.writeString(folder.resolve("far.geojson"), FAR);
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    List<LayerContent> parts = new ArrayList<>();
    LayerContent all;
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      FeatureSource source = sources.layers(file, OpenOptions.NONE).get(0);
      CoordinateReferenceSystem system = CoordinateReferenceSystem.SWEREF_99_TM;
      all =
          new ContentReader(source, systems.transform(system, system))
              .read(Set.of(), parts::add, ReadProgress.SILENT);
    }
    Envelope box = new Envelope(511_000, 512_000.125, 6_554_000, 6_571_000);
    assertThat(parts.get(0).extent().equals(box)).isTrue();
    assertThat(all.extent().getMaxX()).isCloseTo(512_000.125, within(0.001));
    assertThat(all.chunks().get(0).size()).isEqualTo(3);
  }

  @Test
  void aPartSaysWhereAllOfItWillLieInTheMapsSystem() throws IOException {
    Path file = Files.writeString(folder.resolve("towns.geojson"), TOWNS);
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    List<LayerContent> parts = new ArrayList<>();
    LayerContent all;
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      FeatureSource source = sources.layers(file, OpenOptions.NONE).get(0);
      var transform =
          systems.transform(
              source.type().crs().orElseThrow(), CoordinateReferenceSystem.SWEREF_99_TM);
      all = new ContentReader(source, transform).read(Set.of(), parts::add, ReadProgress.SILENT);
    }
    Envelope stated = parts.get(0).extent();
    assertThat(parts.get(0).complete()).isFalse();
    assertThat(stated.contains(all.extent())).isTrue();
    // GDAL 3.6: the corners 15.2066 59.3293 and 18.0686 59.2753 in EPSG:3006.
    assertThat(stated.getMinX()).isCloseTo(511_756.10, within(1.0));
    assertThat(stated.getMaxX()).isCloseTo(674_848.86, within(1.0));
  }
}
