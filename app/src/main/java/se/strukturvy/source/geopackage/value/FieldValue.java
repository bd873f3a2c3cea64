package se.strukturvy.source.geopackage.value;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.strukturvy.feature.FieldType;

/** Turns what SQLite stores into the Java type of a field. SQLite lets a column hold anything. */
public final class FieldValue {
  private FieldValue() {}

  /**
   * The value, or null where it cannot be one of that type.
   *
   * @param stored Long, Double, String, byte[] or null
   */
  public static Object of(FieldType type, Object stored) {
    if (stored == null) {
      return null;
    }
    return switch (type) {
      case TEXT -> text(stored);
      case INTEGER -> integer(stored);
      case REAL -> real(stored);
      case BOOLEAN -> bool(stored);
      case DATE -> stored instanceof String s ? IsoTime.date(s) : null;
      case DATETIME -> stored instanceof String s ? IsoTime.dateTime(s) : null;
      case BINARY ->
          stored instanceof byte[] ? stored : text(stored).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String text(Object stored) {
    if (stored instanceof String s) {
      return s;
    }
    return stored instanceof byte[] bytes ? text(bytes) : String.valueOf(stored);
  }

  /** A blob where text should be: up to the first zero, as SQLite casts it for C programs. */
  private static String text(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  private static Long integer(Object stored) {
    if (stored instanceof Long whole) {
      return whole;
    }
    Double real = real(stored);
    return real == null ? null : (Long) real.longValue();
  }

  private static Double real(Object stored) {
    if (stored instanceof Number n) {
      return n.doubleValue();
    }
    if (stored instanceof byte[]) {
      return null;
    }
    try {
      return Double.valueOf(stored.toString().trim());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Boolean bool(Object stored) {
    if (stored instanceof Number n) {
      return n.doubleValue() != 0;
    }
    return switch (text(stored).trim().toLowerCase(Locale.ROOT)) {
      case "true", "t", "1", "yes", "y" -> true;
      case "false", "f", "0", "no", "n" -> false;
      default -> null;
    };
  }
}
