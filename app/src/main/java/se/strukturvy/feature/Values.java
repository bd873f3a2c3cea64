package se.strukturvy.feature;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How filters compare attribute values with literals, whose types may differ. */
final class Values {
  private Values() {}

  /** True for equal numbers of any type, a number and its text, a date and its text. */
  static boolean areEqual(Object value, Object literal) {
    if (value == null || literal == null) {
      return false;
    }
    Integer compared = compare(value, literal);
    return compared != null && compared == 0;
  }

  static boolean isOneOf(Object value, List<Object> literals) {
    for (Object literal : literals) {
      if (areEqual(value, literal)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link Comparable#compareTo}; null when the two cannot be compared. */
  static Integer compare(Object value, Object literal) {
    if (value == null || literal == null) {
      return null;
    }
    if (value instanceof Long a && literal instanceof Long b) {
      return Long.compare(a, b);
    }
    if (value instanceof Number || literal instanceof Number) {
      Double a = number(value);
      Double b = number(literal);
      return a == null || b == null ? null : a.compareTo(b);
    }
    if (value instanceof Boolean || literal instanceof Boolean) {
      Boolean a = truth(value);
      Boolean b = truth(literal);
      return a == null || b == null ? null : a.compareTo(b);
    }
    // Dates write themselves in ISO 8601, whose texts sort like time.
    return Integer.signum(value.toString().compareTo(literal.toString()));
  }

  /** The pattern of LIKE: % for any text, _ for any character, \\ before either for itself. */
  static Pattern likePattern(String like, boolean anyCase) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < like.length(); i++) {
      char c = like.charAt(i);
      if (c == '\\' && i + 1 < like.length()) {
        i++;
        pattern.append(Pattern.quote(like.substring(i, i + 1)));
      } else if (c == '%') {
        pattern.append(".*");
      } else {
        pattern.append(c == '_' ? "." : Pattern.quote(String.valueOf(c)));
      }
    }
    int flags = anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    return Pattern.compile(pattern.toString(), flags | Pattern.DOTALL);
  }

  private static Double number(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue() + 0.0;
    }
    try {
      return Double.parseDouble(value.toString().strip()) + 0.0;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Boolean truth(Object value) {
    return switch (value.toString().strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }
}
