package se.strukturvy.style.ecql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import se.strukturvy.feature.FeatureExpression;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.FilterSyntaxException;

/** Writes pieces of ECQL. */
public final class Ecql {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-zÅÄÖåäö_][A-Za-zÅÄÖåäö0-9_]*");
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)and|or|not|in|is|null|true|false|like|ilike|between|include|exclude|exists|div|id"
              + "|before|after|during|equals|contains|within|touches|crosses|overlaps|intersects"
              + "|disjoint|relate|dwithin|beyond|bbox|point|linestring|polygon|envelope");

  private Ecql() {}

  /** A field's name, in double quotes where it needs them. */
  public static String name(String field) {
    boolean plain = PLAIN.matcher(field).matches() && !WORD.matcher(field).matches();
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  /** A text in single quotes. */
  public static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** A function with its arguments. */
  public static String call(String function, String... arguments) {
    return function + "(" + String.join(", ", arguments) + ")";
  }

  /** All of several conditions; null and null parts stand for no condition. */
  public static String and(String... conditions) {
    return joined(" AND ", conditions);
  }

  /** Any of several conditions. */
  public static String or(List<String> conditions) {
    return joined(" OR ", conditions.toArray(String[]::new));
  }

  /** The opposite of a condition. */
  public static String not(String condition) {
    return "NOT (" + condition + ")";
  }

  private static String joined(String word, String... conditions) {
    List<String> parts = new ArrayList<>();
    for (String condition : conditions) {
      if (condition != null) {
        parts.add(condition);
      }
    }
    if (parts.size() < 2) {
      return parts.isEmpty() ? null : parts.get(0);
    }
    parts.replaceAll(part -> isCompound(part, word) ? "(" + part + ")" : part);
    return String.join(word, parts);
  }

  /** Whether a condition needs brackets beside that word; one bracket too many does no harm. */
  private static boolean isCompound(String condition, String word) {
    String other = word.equals(" AND ") ? " OR " : " AND ";
    return condition.contains(other);
  }

  /** A number as written by people: no needless decimals. */
  public static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** Whether it can be read as a condition. */
  public static boolean isFilter(String ecql) {
    try {
      return Objects.nonNull(FeatureFilter.parse(ecql));
    } catch (FilterSyntaxException e) {
      return false;
    }
  }

  /** Whether it can be read as a value. */
  public static boolean isExpression(String ecql) {
    try {
      return Objects.nonNull(FeatureExpression.parse(ecql));
    } catch (FilterSyntaxException e) {
      return false;
    }
  }
}
