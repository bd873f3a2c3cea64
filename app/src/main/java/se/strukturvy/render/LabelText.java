package se.strukturvy.render;

import java.util.Locale;

/** Writes values as people read them on a map. */
final class LabelText {
  private LabelText() {}

  /** Whole numbers without decimals, others with a decimal comma; text as it is. */
  static String of(Object value) {
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      if (number == Math.rint(number) && Math.abs(number) < 1e15) {
        return String.format(Locale.ROOT, "%.0f", number);
      }
      return Double.toString(number).replace('.', ',');
    }
    return value.toString().strip();
  }
}
