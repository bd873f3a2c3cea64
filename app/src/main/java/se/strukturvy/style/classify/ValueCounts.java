package se.strukturvy.style.classify;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often each value of a field occurs.
 *
 * @param values the values as texts, numbers by size and words in the alphabet's order, with how
 *     many features have them
 * @param missing how many features have none
 * @param numbers the values that are numbers, one for each feature
 */
public record ValueCounts(List<Value> values, long missing, List<Double> numbers) {
  /** A value with how many features have it. */
  public record Value(String text, long count) {}

  /** Makes counts with lists of their own. */
  public ValueCounts {
    values = List.copyOf(values);
    numbers = List.copyOf(numbers);
  }

  /**
   * Counts.
   *
   * @param column one value for each feature, null where it is missing
   * @param locale whose alphabet orders words: å ä ö last in Swedish
   */
  public static ValueCounts of(Iterable<?> column, Locale locale) {
    Map<String, Long> counts = new HashMap<>();
    List<Double> numbers = new ArrayList<>();
    long missing = 0;
    boolean allNumbers = true;
    for (Object value : column) {
      if (value == null) {
        missing++;
        continue;
      }
      allNumbers &= value instanceof Number;
      if (value instanceof Number number) {
        numbers.add(number.doubleValue());
      }
      counts.merge(value.toString(), 1L, Long::sum);
    }
    Collator alphabet = Collator.getInstance(locale);
    Comparator<Value> order =
        allNumbers
            ? Comparator.comparingDouble(value -> Double.parseDouble(value.text()))
            : (a, b) -> alphabet.compare(a.text(), b.text());
    List<Value> values = new ArrayList<>();
    counts.forEach((text, count) -> values.add(new Value(text, count)));
    values.sort(order);
    return new ValueCounts(values, missing, numbers);
  }
}
