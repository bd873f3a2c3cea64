package se.strukturvy.feature;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition on a feature's attributes, written in ECQL and parsed once. Immutable; may be used by
 * several threads.
 *
 * <p>Comparisons of a field with a literal, IN, IS NULL, NOT, AND and OR are answered here; all
 * else (LIKE, BETWEEN, arithmetic, functions) by GeoTools, whose classes are only loaded then.
 */
public final class FeatureFilter {
  private final String text;
  private final Set<String> fields;
  private final Predicate<Function<String, Object>> condition;

  private FeatureFilter(
      String text, Set<String> fields, Predicate<Function<String, Object>> condition) {
    this.text = text;
    this.fields = Set.copyOf(fields);
    this.condition = condition;
  }

  /**
   * Reads a filter.
   *
   * @param ecql for example {@code klass IN ('A', 'B') AND langd > 10}; field names with other
   *     characters than letters, digits and _ stand in double quotes
   * @throws FilterSyntaxException when it cannot be read
   */
  public static FeatureFilter parse(String ecql) {
    return new PlainFilterParser(ecql)
        .parse()
        .map(plain -> new FeatureFilter(ecql, plain.fields(), plain.condition()))
        .orElseGet(
            () -> {
              EcqlBridge.Parsed<Boolean> parsed = EcqlBridge.filter(ecql);
              return new FeatureFilter(ecql, parsed.fields(), parsed.evaluation()::apply);
            });
  }

  /** The fields that it asks for. */
  public Set<String> fields() {
    return fields;
  }

  /**
   * True when a feature fulfils it.
   *
   * @param values the feature's value of each of {@link #fields()}, null where it is missing
   */
  public boolean test(Function<String, Object> values) {
    return condition.test(values);
  }

  /** The filter as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
