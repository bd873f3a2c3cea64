package se.strukturvy.ui.layer;

import java.util.OptionalDouble;

/** Scales as people type them: "1:50 000", "50000", or nothing for no limit. */
final class ScaleText {
  private ScaleText() {}

  /** The n of 1:n; empty when there is none, or it is not a number over zero. */
  static OptionalDouble read(String text) {
    String digits =
        text.strip().replaceFirst("^1\\s*:", "").replaceAll("[\\s\\u00a0\\u202f.']", "");
    if (!digits.matches("[0-9]{1,12}") || Long.parseLong(digits) == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(digits));
  }

  /** "1:50 000", or nothing for a denominator that is no limit. */
  static String write(double denominator) {
    if (denominator <= 0 || !Double.isFinite(denominator)) {
      return "";
    }
    String digits = Long.toString(Math.round(denominator));
    return "1:" + digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
  }
}
