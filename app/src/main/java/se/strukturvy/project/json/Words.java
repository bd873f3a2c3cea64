package se.strukturvy.project.json;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import se.strukturvy.feature.Sentence;

/** The words that stand for an enum's values in the file. */
public final class Words<E extends Enum<E>> {
  private final Map<E, String> words;

  private Words(Map<E, String> words) {
    this.words = words;
  }

  /** The values' own names: AROUND_POINT is "around-point". */
  public static <E extends Enum<E>> Words<E> of(Class<E> type) {
    Map<E, String> words = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      words.put(value, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return new Words<>(words);
  }

  /** Words of the trade. */
  public static <E extends Enum<E>> Words<E> of(Map<E, String> words) {
    return new Words<>(new EnumMap<>(words));
  }

  /** The word for a value. */
  public String word(E value) {
    return words.get(value);
  }

  /**
   * The value for a word; upper and lower case do not count.
   *
   * @param place where the word stands in the file, for the message
   * @throws JsonFormatException for a word that is none of them
   */
  public E value(String word, String place) {
    for (Map.Entry<E, String> entry : words.entrySet()) {
      if (entry.getValue().equalsIgnoreCase(word)) {
        return entry.getKey();
      }
    }
    throw new JsonFormatException(
        place, Sentence.of("\"%s\" is none of %s", word, String.join(", ", words.values())));
  }
}
