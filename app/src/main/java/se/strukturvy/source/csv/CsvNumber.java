package se.strukturvy.source.csv;

import java.util.regex.Pattern;

/** Numbers as tables write them. */
final class CsvNumber {
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+([.]\\d*)?|[.]\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?\\d{1,3}([  \u202f]\\d{3})+([.,]\\d+)?");
  private static final Pattern GROUPS = Pattern.compile("[  \u202f]");

  private CsvNumber() {}

  /** A Long or a Double; null when the text is no number, or a code such as "0180". */
  static Object value(String text, boolean decimalComma) {
    String plain = text.strip();
    if (INTEGER.matcher(plain).matches()) {
      return Long.valueOf(plain);
    }
    boolean code =
        plain.length() > 1 && plain.charAt(0) == '0' && Character.isDigit(plain.charAt(1));
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
    return DECIMAL.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
  }
}
