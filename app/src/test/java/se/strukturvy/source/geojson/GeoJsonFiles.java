package se.strukturvy.source.geojson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.OpenOptions;

/** GeoJSON files to read, and what is read of them. */
abstract class GeoJsonFiles {
  /** RFC 7946, section 1.5. */
  static final String RFC_EXAMPLE =
      """
      {"type": "FeatureCollection",
       "features": [
         {"type": "Feature",
          "geometry": {"type": "Point", "coordinates": [102.0, 0.5]},
          "properties": {"prop0": "value0"}},
         {"type": "Feature",
          "geometry": {"type": "LineString",
            "coordinates": [[102.0, 0.0], [103.0, 1.0], [104.0, 0.0], [105.0, 1.0]]},
          "properties": {"prop0": "value0", "prop1": 0.0}},
         {"type": "Feature",
          "geometry": {"type": "Polygon",
            "coordinates": [[[100.0, 0.0], [101.0, 0.0], [101.0, 1.0], [100.0, 1.0], [100.0, 0.0]]]},
          "properties": {"prop0": "value0", "prop1": {"this": "that"}}}
       ]}
      """;

  @TempDir Path folder;

  Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("lager.geojson"), text);
  }

  static FeatureSource open(Path file) throws IOException {
    return new GeoJsonFormat().open(file, OpenOptions.NONE).get(0);
  }

  FeatureSource open(String text) throws IOException {
    return open(file(text));
  }
}
