package se.strukturvy.source.shapefile.dbf;

import java.nio.charset.StandardCharsets;

/** Numbers written as digits in a .dbf, blank and overflow included. */
final class NumberText {
  /** One more digit still fits in a long. */
  private static final long MOST_DIGITS = 900_000_000_000_000_000L;

  private static final double[] POWERS = new double[18];

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
      if (isDigit(bytes[at]) && digits < MOST_DIGITS) {
        digits = 10 * digits + (bytes[at] - '0');
        count++;
        decimals += behindPoint ? 1 : 0;
      } else if (!behindPoint && (bytes[at] == '.' || bytes[at] == ',')) {
        behindPoint = true;
      } else {
        return parse(bytes, begin, end);
      }
    }
    if (count == 0 || decimals >= POWERS.length) {
      return parse(bytes, begin, end);
    }
    double value = quotient(digits, decimals);
    return negative ? -value : value;
  }

  /**
   * The double nearest to digits / 10^decimals.
   *
   * <p>Up to 2^53 both are exact and one division rounds right. Beyond, the remainder of that
   * division and the digits that the double lost correct it: some 106 bits, more than any 19 digits
   * over 10^17 can come close to the middle of two doubles.
   */
  private static double quotient(long digits, int decimals) {
    double power = POWERS[decimals];
    double high = digits;
    double first = high / power;
    if (digits <= 1L << 53) {
      return first;
    }
    double low = digits - (long) high;
    return first + (Math.fma(-first, power, high) + low) / power;
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
