package se.strukturvy.source.shapefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.ReadBack;

/** What tests ask of an opened shapefile. */
record Opened(ShapefileSource source) {
  static Opened of(Path file) throws IOException {
    return of(file, OpenOptions.NONE);
  }

  static Opened of(Path file, OpenOptions options) throws IOException {
    return new Opened((ShapefileSource) all(file, options).get(0));
  }

  static List<FeatureSource> all(Path file, OpenOptions options) throws IOException {
    return new ShapefileFormat().open(file, options);
  }

  List<Feature> features() throws IOException {
    return features(Query.ALL);
  }

  List<Feature> features(Query query) throws IOException {
    return ReadBack.features(source, query);
  }

  /** The shapes as well-known text, null for a feature without one. */
  List<String> wkt() throws IOException {
    return features().stream().map(Feature::geometry).map(Opened::text).toList();
  }

  List<Object> column(String field) throws IOException {
    List<Object> values = new ArrayList<>();
    source.readColumn(field, values::add);
    return values;
  }

  List<String> notes() {
    return source.notes().stream().map(note -> note.what().toString()).toList();
  }

  private static String text(Geometry shape) {
    return shape == null ? "none" : shape.toText();
  }
}
