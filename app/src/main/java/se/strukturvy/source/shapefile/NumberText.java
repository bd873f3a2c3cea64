package se.strukturvy.source.shapefile;

import java.nio.charset.StandardCharsets;

/** Numbers written as digits in a .dbf, blank and overflow included. */
final class NumberText {
  private static final double[] POWERS = new double[23];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private NumberText() {}

  /** A whole number; digits behind a point are dropped. Null for blank, overflow and no number. */
  static Long integer(byte[] bytes, int from, int to) {
    int at = start(bytes, from, to);
    boolean negative = at < to && bytes[at] == '-';
    if (at < to && (negative || bytes[at] == '+')) {
      at++;
    }
    long value = 0;
    int first = at;
    while (at < to && isDigit(bytes[at])) {
      if (at - first == 18) {
        return fromReal(real(bytes, from, to));
      }
      value = 10 * value + (bytes[at++] - '0');
    }
    if (at == first || (at < to && (bytes[at] | 0x20) == 'e')) {
      return fromReal(real(bytes, from, to));
    }
    return negative ? -value : value;
  }

  /** A number with a point or, as Swedish programs write it, a comma. Null as above. */
  static Double real(byte[] bytes, int from, int to) {
    int begin = start(bytes, from, to);
    int end = to;
    while (end > begin && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
      end--;
    }
    if (begin == end) {
      return null;
    }
    int at = begin;
    boolean negative = bytes[at] == '-';
    if (negative || bytes[at] == '+') {
      at++;
    }
    long digits = 0;
    int count = 0;
    int decimals = 0;
    boolean behindPoint = false;
    for (; at < end; at++) {
      if (isDigit(bytes[at])) {
        digits = 10 * digits + (bytes[at] - '0');
        count += digits > 0 ? 1 : 0;
        decimals += behindPoint ? 1 : 0;
      } else if (!behindPoint && (bytes[at] == '.' || bytes[at] == ',')) {
        behindPoint = true;
      } else {
        return parse(bytes, begin, end);
      }
      if (count > 18 || decimals > 22) {
        return parse(bytes, begin, end);
      }
    }
    // Up to 2^53 and 10^22 both are exact, so that one division rounds right.
    if (digits > 1L << 53 || end - begin == (negative ? 1 : 0)) {
      return parse(bytes, begin, end);
    }
    double value = digits / POWERS[decimals];
    return negative ? -value : value;
  }

  private static Double parse(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    if (text.charAt(0) == '*') {
      return null;
    }
    try {
      return Double.valueOf(text.replace(',', '.').replace('D', 'E'));
    } catch (NumberFormatException noNumber) {
      return text.equalsIgnoreCase("nan") ? Double.NaN : null;
    }
  }

  private static Long fromReal(Double value) {
    boolean fits = value != null && Math.abs(value) < 9.2e18;
    return fits ? Long.valueOf(value.longValue()) : null;
  }

  private static int start(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == 0)) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
