package se.strukturvy.style.svg;

import java.util.Arrays;

/** Reads the lengths and lists of numbers of SVG attributes. */
final class SvgLengths {
  private SvgLengths() {}

  /** The numbers of a list with spaces or commas; none where one of them is not a number. */
  static double[] numbers(String text) {
    try {
      return Arrays.stream(text.strip().split("[\\s,]+"))
          .filter(part -> !part.isEmpty())
          .mapToDouble(Double::parseDouble)
          .toArray();
    } catch (NumberFormatException e) {
      return new double[0];
    }
  }

  /**
   * A length in pixels of 1/96 inch (CSS 2.1, 4.3.2); {@code otherwise} for none or a percentage.
   */
  static double length(String text, double otherwise) {
    if (text == null) {
      return otherwise;
    }
    String number = text.strip().replaceAll("[a-zA-Z%]+$", "");
    String unit = text.strip().substring(number.length());
    try {
      double value = Double.parseDouble(number);
      return switch (unit) {
        case "mm" -> value * 96 / 25.4;
        case "cm" -> value * 96 / 2.54;
        case "in" -> value * 96;
        case "pt" -> value * 96 / 72;
        case "pc" -> value * 16;
        case "%" -> otherwise;
        default -> value;
      };
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
