package se.strukturvy.ui.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ObjLongConsumer;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;

/**
 * Reads by which words the features of a layer can be found: all their texts.
 *
 * @param sources opens the files
 * @param show brings a feature of a layer into view
 */
record FeatureNames(OpenSources sources, ObjLongConsumer<Layer> show) {
  /** The words of larger layers are not kept: {@link LargeLayers} reads them at each search. */
  static final long MOST = 100_000;

  /**
   * Whether a layer has too many features to keep their words.
   *
   * @throws IOException when its file cannot be read
   */
  boolean isLarge(Layer layer) throws IOException {
    return sources.source(layer.data()).count() > MOST;
  }

  /**
   * The features of a layer that have a text.
   *
   * @throws IOException when its file cannot be read
   */
  List<Finding> of(Layer layer) throws IOException {
    FeatureSource source = sources.source(layer.data());
    NameFields names = NameFields.of(source.type());
    List<Finding> found = new ArrayList<>();
    if (!names.fields().isEmpty()) {
      source.read(
          new Query(null, new LinkedHashSet<>(names.fields()), null, MOST),
          feature -> {
            if (!names.texts(feature::get).isEmpty()) {
              long id = feature.id();
              found.add(names.finding(layer, feature::get, () -> show.accept(layer, id)));
            }
          });
    }
    return found;
  }
}
