package se.strukturvy.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.JtsGeometryBuilder;

/** What a source tells, gathered in lists. */
public final class ReadBack {
  private ReadBack() {}

  /** The features that a query asks for. */
  public static List<Feature> features(FeatureSource source, Query query) throws IOException {
    List<Feature> features = new ArrayList<>();
    source.read(query, features::add);
    return features;
  }

  /** The shapes as they are reported for drawing, as well-known text; "-" for none. */
  public static List<String> shapes(FeatureSource source) throws IOException {
    List<String> shapes = new ArrayList<>();
    source.readGeometry(
        new JtsGeometryBuilder((id, shape) -> shapes.add(shape == null ? "-" : shape.toText())),
        ReadProgress.SILENT);
    return shapes;
  }
}
