package se.strukturvy.ui.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.map.Layer;
import se.strukturvy.ui.find.Finding.Kind;

/**
 * The fields by whose texts the features of a layer are found.
 *
 * @param fields the one that names a feature first
 */
record NameFields(List<String> fields) {
  /** The fields that name a feature, the best first. */
  private static final List<String> NAMES =
      List.of("namn", "name", "kommunnamn", "lansnamn", "länsnamn", "titel", "title", "etikett");

  private static final String FORUM = "forum";

  /** The text fields of a layer. */
  static NameFields of(FeatureType type) {
    Set<String> texts =
        type.fields().stream()
            .filter(field -> field.type() == FieldType.TEXT)
            .map(Field::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> ordered = new ArrayList<>();
    for (String name : NAMES) {
      texts.stream()
          .filter(field -> field.toLowerCase(Locale.ROOT).equals(name))
          .forEach(ordered::add);
    }
    texts.stream().filter(field -> !ordered.contains(field)).forEach(ordered::add);
    return new NameFields(ordered);
  }

  /** The texts of a feature, without blank ones. */
  List<String> texts(Function<String, Object> values) {
    List<String> texts = new ArrayList<>();
    for (String field : fields) {
      Object value = values.apply(field);
      if (value != null && !value.toString().isBlank()) {
        texts.add(value.toString().strip());
      }
    }
    return texts;
  }

  /** A feature that has texts, as something to be found. */
  Finding finding(Layer layer, Function<String, Object> values, Runnable show) {
    List<String> texts = texts(values);
    Object forum = fields.contains(FORUM) ? values.apply(FORUM) : null;
    String about = forum == null ? layer.title() : layer.title() + " · " + forum;
    return Finding.of(Kind.FEATURE, texts.get(0), about, texts, show);
  }
}
