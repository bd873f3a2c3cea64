package se.strukturvy.feature;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A sentence for people that can be said in other languages: an English pattern, and what stands in
 * it.
 *
 * @param pattern in the form of {@link java.util.Formatter}; translations are found by it
 * @param values what is filled in; sentences among them are translated, too
 */
public record Sentence(String pattern, List<Object> values) {
  /** Makes a sentence with a list of its own. */
  public Sentence {
    values = List.copyOf(values);
  }

  /** A sentence; without values the pattern stands as it is. */
  public static Sentence of(String pattern, Object... values) {
    return new Sentence(pattern, List.of(values));
  }

  /**
   * The sentence in another language.
   *
   * @param translation gives the pattern of that language; null where it knows none
   */
  public String in(Locale locale, UnaryOperator<String> translation) {
    String known = translation.apply(pattern);
    String said = known == null ? pattern : known;
    Object[] filled =
        values.stream()
            .map(value -> value instanceof Sentence inner ? inner.in(locale, translation) : value)
            .toArray();
    return filled.length == 0 ? said : String.format(locale, said, filled);
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return in(Locale.ROOT, pattern -> null);
  }
}
