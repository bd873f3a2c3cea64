package se.strukturvy.style.sld.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Writes filters of Filter Encoding 1.0 and 1.1 (OGC 02-059, 04-095) as ECQL. */
final class FilterReader {
  private static final Map<String, String> COMPARISONS =
      Map.of(
          "PropertyIsEqualTo", " = ",
          "PropertyIsNotEqualTo", " <> ",
          "PropertyIsLessThan", " < ",
          "PropertyIsLessThanOrEqualTo", " <= ",
          "PropertyIsGreaterThan", " > ",
          "PropertyIsGreaterThanOrEqualTo", " >= ");

  private static final Map<String, String> TURNED =
      Map.of(" < ", " > ", " <= ", " >= ", " > ", " < ", " >= ", " <= ");

  private final StyleNotes notes;
  private final ExpressionReader expressions;

  FilterReader(StyleNotes notes) {
    this.notes = notes;
    expressions = new ExpressionReader(notes);
  }

  /** The filter; null where it lets everything through or nothing of it is understood. */
  String read(XmlElement filter) {
    List<String> parts = new ArrayList<>();
    filter.children().forEach(child -> parts.add(condition(child)));
    String ecql = Ecql.and(parts.toArray(String[]::new));
    if (ecql != null && !Ecql.isFilter(ecql)) {
      notes.notUnderstood("Filter", "is left out: %s", ecql);
      return null;
    }
    return ecql;
  }

  private String condition(XmlElement element) {
    return switch (element.name()) {
      case "And" ->
          Ecql.and(element.children().stream().map(this::condition).toArray(String[]::new));
      case "Or" -> either(element);
      case "Not" -> {
        String part = element.children().isEmpty() ? null : condition(element.children().get(0));
        yield part == null ? null : Ecql.not(part);
      }
      default -> predicate(element);
    };
  }

  private String either(XmlElement element) {
    List<String> parts = new ArrayList<>();
    element.children().forEach(child -> parts.add(condition(child)));
    return parts.contains(null) ? null : Ecql.or(parts);
  }

  private String predicate(XmlElement element) {
    List<XmlElement> parts = element.children();
    String first = parts.isEmpty() ? null : expressions.of(parts.get(0));
    if (first == null) {
      return left(element);
    }
    if (COMPARISONS.containsKey(element.name()) && parts.size() > 1) {
      String second = expressions.of(parts.get(1));
      return second == null ? null : comparison(element, first, second);
    }
    return switch (element.name()) {
      case "PropertyIsNull", "PropertyIsNil" -> first + " IS NULL";
      case "PropertyIsLike" -> like(element, first);
      case "PropertyIsBetween" -> {
        String low = element.child("LowerBoundary").map(expressions::inside).orElse(null);
        String high = element.child("UpperBoundary").map(expressions::inside).orElse(null);
        yield low == null || high == null ? null : first + " BETWEEN " + low + " AND " + high;
      }
      default -> left(element);
    };
  }

  private String left(XmlElement element) {
    notes.notUnderstood(element.name(), "the condition is left out");
    return null;
  }

  private static String comparison(XmlElement element, String first, String second) {
    String operator = COMPARISONS.get(element.name());
    boolean turned = element.children().get(0).name().equals("Literal");
    String left = turned ? second : first;
    String right = turned ? first : second;
    operator = turned ? TURNED.getOrDefault(operator, operator) : operator;
    if (element.attribute("matchCase").equals("false") && right.startsWith("'")) {
      left = Ecql.call("strToLowerCase", left);
      right = right.toLowerCase(Locale.ROOT);
    }
    return left + operator + right;
  }

  private static String like(XmlElement element, String value) {
    String wild = orElse(element.attribute("wildCard"), "*");
    String single = orElse(element.attribute("singleChar"), "?");
    String escape =
        orElse(element.attribute("escapeChar"), orElse(element.attribute("escape"), "\\"));
    String pattern = element.textAt("Literal");
    StringBuilder like = new StringBuilder();
    for (int i = 0; i < pattern.length(); ) {
      if (pattern.startsWith(escape, i) && i + escape.length() < pattern.length()) {
        i += escape.length();
        like.append("%_".indexOf(pattern.charAt(i)) >= 0 ? "\\" : "").append(pattern.charAt(i++));
      } else if (pattern.startsWith(wild, i)) {
        like.append('%');
        i += wild.length();
      } else if (pattern.startsWith(single, i)) {
        like.append('_');
        i += single.length();
      } else {
        like.append("%_".indexOf(pattern.charAt(i)) >= 0 ? "\\" : "").append(pattern.charAt(i++));
      }
    }
    boolean anyCase = element.attribute("matchCase").equals("false");
    return value + (anyCase ? " ILIKE " : " LIKE ") + Ecql.text(like.toString());
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
