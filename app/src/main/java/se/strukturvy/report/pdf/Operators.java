package se.strukturvy.report.pdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Writes the operators of a content stream (ISO 32000-1, annex A), numbers to a hundredth. */
final class Operators {
  private static final long HUNDREDTHS = 100;

  private final StringBuilder text = new StringBuilder();

  /** Adds an operator after its numbers. */
  Operators add(String operator, double... numbers) {
    for (double number : numbers) {
      number(number);
    }
    text.append(operator).append('\n');
    return this;
  }

  /** Adds an operator after a name. */
  Operators named(String name, String operator) {
    text.append('/').append(name).append(' ').append(operator).append('\n');
    return this;
  }

  /** Adds a font of that size. */
  Operators font(String name, double size) {
    text.append('/').append(name).append(' ');
    return add("Tf", size);
  }

  /** Adds a transformation, its turn to six decimals. */
  Operators matrix(String operator, double a, double b, double c, double d, double e, double f) {
    return exact("", a, b, c, d).add(operator, e, f);
  }

  /** Adds an operator after its numbers, these to six decimals. */
  Operators exact(String operator, double... numbers) {
    for (double number : numbers) {
      text.append(
              BigDecimal.valueOf(Math.round(number * 1e6), 6).stripTrailingZeros().toPlainString())
          .append(' ');
    }
    text.append(operator);
    if (!operator.isEmpty()) {
      text.append('\n');
    }
    return this;
  }

  /** Adds codes of characters that are shown. */
  Operators show(byte[] codes) {
    text.append('<');
    for (byte code : codes) {
      text.append(Character.forDigit(code >> 4 & 15, 16)).append(Character.forDigit(code & 15, 16));
    }
    text.append("> Tj\n");
    return this;
  }

  /** Adds all that another has taken. */
  Operators addAll(Operators other) {
    text.append(other.text);
    return this;
  }

  void clear() {
    text.setLength(0);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** How many bytes they take. */
  int size() {
    return text.length();
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void number(double number) {
    long parts = Math.round(number * HUNDREDTHS);
    if (parts < 0) {
      text.append('-');
      parts = -parts;
    }
    text.append(parts / HUNDREDTHS);
    long rest = parts % HUNDREDTHS;
    if (rest != 0) {
      text.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        text.append(rest % 10);
      }
    }
    text.append(' ');
  }
}
