package se.strukturvy.source.csv;

import java.util.regex.Pattern;

/** Numbers as tables write them. */
final class CsvNumber {
  private static final int MOST_DIGITS = 18;
  private static final Pattern SCIENTIFIC =
      Pattern.compile("[+-]?(\\d+([.]\\d*)?|[.]\\d+)[eE][+-]?\\d{1,3}");
  private static final Pattern GROUPED =
      Pattern.compile("-?\\d{1,3}([  \u202f]\\d{3})+([.,]\\d+)?");
  private static final Pattern GROUPS = Pattern.compile("[  \u202f]");

  private CsvNumber() {}

  /** A Long or a Double; null when the text is no number, or a code such as "0180". */
  static Object value(String text, boolean decimalComma) {
    String plain = text.strip();
    boolean code = plain.length() > 1 && plain.charAt(0) == '0' && isDigit(plain.charAt(1));
    if (!code && isInteger(plain)) {
      return Long.valueOf(plain);
    }
    double number = code ? Double.NaN : number(plain, decimalComma);
    return Double.isNaN(number) ? null : (Object) number;
  }

  /** A coordinate; NaN when the text is none. Thousands may be grouped by blanks. */
  static double number(String text, boolean decimalComma) {
    String plain = text.strip();
    boolean grouped =
        plain.indexOf(' ') > 0 || plain.indexOf('\u00a0') > 0 || plain.indexOf('\u202f') > 0;
    if (grouped && GROUPED.matcher(plain).matches()) {
      plain = GROUPS.matcher(plain).replaceAll("");
    }
    if (decimalComma) {
      plain = plain.replace(',', '.');
    }
    return isDecimal(plain) || SCIENTIFIC.matcher(plain).matches()
        ? Double.parseDouble(plain)
        : Double.NaN;
  }

  // Tables hold millions of numbers: the usual ones are told by their characters, without patterns.

  private static boolean isInteger(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - first;
    if (digits == 0 || digits > MOST_DIGITS || (text.charAt(first) == '0' && digits > 1)) {
      return false;
    }
    for (int i = first; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** An optional sign, digits, and at most one point among or around them. */
  private static boolean isDecimal(String text) {
    int first = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int digits = 0;
    int points = 0;
    for (int i = first; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits++;
      } else if (text.charAt(i) == '.') {
        points++;
      } else {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
