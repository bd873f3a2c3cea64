package se.strukturvy.ui.text;

import java.util.List;
import java.util.OptionalDouble;

/** Scales as people write them: "1:250 000", "250000", "1 : 50.000". */
public final class ScaleText {
  /** The scales that are offered. */
  public static final List<Double> USUAL =
      List.of(
          1_000.0,
          5_000.0,
          10_000.0,
          25_000.0,
          50_000.0,
          100_000.0,
          250_000.0,
          500_000.0,
          1_000_000.0,
          2_500_000.0,
          5_000_000.0);

  private static final char NARROW_SPACE = '\u202F';

  private ScaleText() {}

  /** "1:250 000" with narrow spaces. */
  public static String format(double denominator) {
    StringBuilder digits = new StringBuilder(Long.toString(Math.round(denominator)));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, NARROW_SPACE);
    }
    return "1:" + digits;
  }

  /** As {@link #format}, and nothing for a denominator that is no limit: 0 or infinity. */
  public static String limit(double denominator) {
    return denominator <= 0 || !Double.isFinite(denominator) ? "" : format(denominator);
  }

  /** The n of 1:n; empty when it is no scale. */
  public static OptionalDouble parse(String text) {
    String digits =
        text.strip().replaceFirst("^1\\s*:", "").replaceAll("[\\s\\u00A0\\u202F.,']", "");
    return digits.matches("[1-9]\\d{0,9}")
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }
}
