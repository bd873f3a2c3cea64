package se.strukturvy.ui.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
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
  /** Larger layers are not searched: nobody looks for one building by its type. */
  static final long MOST = 100_000;

  /** The fields that name a feature, the best first. */
  private static final List<String> NAMES =
      List.of("namn", "name", "kommunnamn", "lansnamn", "länsnamn", "titel", "title", "etikett");

  /**
   * The features of a layer that have a text.
   *
   * @throws IOException when its file cannot be read
   */
  List<Finding> of(Layer layer) throws IOException {
    FeatureSource source = sources.source(layer.data());
    Set<String> fields =
        source.type().fields().stream()
            .filter(field -> field.type() == FieldType.TEXT)
            .map(Field::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Finding> found = new ArrayList<>();
    if (!fields.isEmpty() && source.count() <= MOST) {
      List<String> ordered = named(fields);
      source.read(
          new Query(null, fields, null, MOST), feature -> add(layer, feature, ordered, found));
    }
    return found;
  }

  private static List<String> named(Set<String> fields) {
    List<String> ordered = new ArrayList<>();
    for (String name : NAMES) {
      fields.stream()
          .filter(field -> field.toLowerCase(Locale.ROOT).equals(name))
          .forEach(ordered::add);
    }
    fields.stream().filter(field -> !ordered.contains(field)).forEach(ordered::add);
    return ordered;
  }

  private void add(Layer layer, Feature feature, List<String> fields, List<Finding> found) {
    List<String> texts = new ArrayList<>();
    for (String field : fields) {
      Object value = feature.get(field);
      if (value != null && !value.toString().isBlank()) {
        texts.add(value.toString().strip());
      }
    }
    if (!texts.isEmpty()) {
      String forum = fields.contains("forum") ? String.valueOf(feature.get("forum")) : "null";
      String about = forum.equals("null") ? layer.title() : layer.title() + " · " + forum;
      long id = feature.id();
      found.add(
          Finding.of(
              Finding.Kind.FEATURE, texts.get(0), about, texts, () -> show.accept(layer, id)));
    }
  }
}
