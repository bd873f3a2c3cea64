package se.strukturvy.style.ecql;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values that a field may have.
 *
 * @param values the only ones, or the only ones not, as texts; null where there is a range
 * @param without whether {@code values} are those that it may not have
 * @param low the least number, for a range
 * @param lowIn whether {@code low} itself is in the range
 * @param high the greatest number, for a range
 * @param highIn whether {@code high} itself is in the range
 */
record Domain(
    Set<String> values, boolean without, double low, boolean lowIn, double high, boolean highIn) {
  /** No value at all: the field is null. */
  static final Domain NOTHING = new Domain(Set.of(), false, 0, false, 0, false);

  /** Every value. */
  static final Domain ANYTHING = new Domain(Set.of(), true, 0, false, 0, false);

  /** The values that a comparison lets through; null where that cannot be said. */
  static Domain of(FilterNode.Compare compare) {
    String text = normal(compare.value().text());
    double number = number(text);
    return switch (compare.operator()) {
      case "=" -> new Domain(Set.of(text), false, 0, false, 0, false);
      case "<>" -> new Domain(Set.of(text), true, 0, false, 0, false);
      case "<" -> range(Double.NEGATIVE_INFINITY, false, number, false);
      case "<=" -> range(Double.NEGATIVE_INFINITY, false, number, true);
      case ">" -> range(number, false, Double.POSITIVE_INFINITY, false);
      case ">=" -> range(number, true, Double.POSITIVE_INFINITY, false);
      default -> null;
    };
  }

  private static Domain range(double low, boolean lowIn, double high, boolean highIn) {
    boolean unknown = Double.isNaN(low) || Double.isNaN(high);
    return unknown ? null : new Domain(null, false, low, lowIn, high, highIn);
  }

  /** The values in both; where they are of different kinds, those of one of them. */
  Domain and(Domain other) {
    if (values == null && other.values == null) {
      boolean lower = low > other.low || (low == other.low && !lowIn);
      boolean upper = high < other.high || (high == other.high && !highIn);
      return new Domain(
          null,
          false,
          lower ? low : other.low,
          lower ? lowIn : other.lowIn,
          upper ? high : other.high,
          upper ? highIn : other.highIn);
    }
    if (isList() && other.values != null) {
      Set<String> both = new TreeSet<>(values);
      both.removeIf(value -> other.values.contains(value) == other.without);
      return new Domain(both, false, 0, false, 0, false);
    }
    return other.isList() ? other : this;
  }

  /** The values in one of them, or more than those. */
  Domain or(Domain other) {
    if (isList() && other.isList()) {
      Set<String> either = new TreeSet<>(values);
      either.addAll(other.values);
      return new Domain(either, false, 0, false, 0, false);
    }
    return Objects.equals(this, other) ? this : ANYTHING;
  }

  /** All other values, or null where that cannot be said. */
  Domain outside() {
    return values == null ? null : new Domain(values, !without, 0, false, 0, false);
  }

  /** Whether no value is in both. */
  boolean excludes(Domain other) {
    if (values == null && other.values == null) {
      Domain both = and(other);
      return both.low > both.high || (both.low == both.high && !(both.lowIn && both.highIn));
    }
    if (isList()) {
      return values.stream().noneMatch(other::holds);
    }
    return other.isList() && other.values.stream().noneMatch(this::holds);
  }

  private boolean isList() {
    return values != null && !without;
  }

  private boolean holds(String value) {
    if (values != null) {
      return values.contains(value) != without;
    }
    double number = number(value);
    boolean above = number > low || (number == low && lowIn);
    // A text among numbers: who knows how it is compared.
    return Double.isNaN(number) || (above && (number < high || (number == high && highIn)));
  }

  private static String normal(String text) {
    double number = number(text);
    return Double.isNaN(number) ? text : Ecql.number(number + 0.0);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
