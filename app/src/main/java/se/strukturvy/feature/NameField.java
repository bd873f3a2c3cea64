package se.strukturvy.feature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the field that says what a feature is called. */
public final class NameField {
  /** The names that such fields usually have, in small letters, the best first. */
  private static final List<String> USUAL =
      List.of(
          "namn",
          "name",
          "titel",
          "title",
          "rubrik",
          "benamning",
          "benämning",
          "kommunnamn",
          "lansnamn",
          "länsnamn",
          "tatort",
          "tätort",
          "ort");

  private NameField() {}

  /** The fields of a layer that usually hold a name, the best first. */
  public static List<String> candidates(List<String> fields) {
    return USUAL.stream()
        .flatMap(
            usual -> fields.stream().filter(field -> field.toLowerCase(Locale.ROOT).equals(usual)))
        .toList();
  }

  /** The best of the fields that usually hold a name. */
  public static Optional<String> of(FeatureType type) {
    return candidates(type.fields().stream().map(Field::name).toList()).stream().findFirst();
  }
}
