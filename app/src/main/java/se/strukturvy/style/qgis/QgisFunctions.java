package se.strukturvy.style.qgis;

import java.util.List;
import java.util.Map;
import se.strukturvy.style.ecql.Choices;
import se.strukturvy.style.ecql.Ecql;

/** Writes calls of QGIS' functions as calls of ECQL's. */
final class QgisFunctions {
  /** Those that differ in nothing but the name. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("upper", "strToUpperCase"),
          Map.entry("lower", "strToLowerCase"),
          Map.entry("trim", "strTrim"),
          Map.entry("length", "strLength"),
          Map.entry("char_length", "strLength"),
          Map.entry("concat", "Concatenate"),
          Map.entry("to_real", "parseDouble"),
          Map.entry("to_int", "parseLong"),
          Map.entry("abs", "abs_4"),
          Map.entry("floor", "floor"),
          Map.entry("ceil", "ceil"),
          Map.entry("sqrt", "sqrt"),
          Map.entry("exp", "exp"),
          Map.entry("ln", "log"),
          Map.entry("sin", "sin"),
          Map.entry("cos", "cos"),
          Map.entry("tan", "tan"),
          Map.entry("radians", "toRadians"),
          Map.entry("degrees", "toDegrees"),
          Map.entry("pi", "pi"));

  private QgisFunctions() {}

  /**
   * A call in ECQL.
   *
   * @param arguments in ECQL
   * @throws IllegalArgumentException for functions that are not known
   */
  static String write(String name, List<String> arguments) {
    int count = arguments.size();
    String first = count > 0 ? arguments.get(0) : "";
    String second = count > 1 ? arguments.get(1) : "";
    String same = SAME.get(name);
    if (same != null) {
      return Ecql.call(same, arguments.toArray(String[]::new));
    }
    return switch (name) {
      case "to_string" -> Ecql.call("Concatenate", first, "''");
      case "if" -> Ecql.call("if_then_else", arguments.toArray(String[]::new));
      case "round" ->
          count < 2 || second.equals("0")
              ? Ecql.call("parseLong", halvesUp(first))
              : round(first, second);
      case "min", "max" -> folded(name.equals("min") ? "min_4" : "max_4", arguments);
      case "substr" -> substring(arguments);
      case "left" -> left(first, second);
      case "right" -> right(first, second);
      case "replace" -> Ecql.call("strReplace", first, literal(second), arguments.get(2), "true");
      case "regexp_replace" -> replaced(first, second, arguments.get(2));
      case "color_rgb" -> Ecql.call("Concatenate", first, "','", second, "','", arguments.get(2));
      case "color_rgba" ->
          Ecql.call(
              "Concatenate",
              first,
              "','",
              second,
              "','",
              arguments.get(2),
              "','",
              arguments.get(3));
      case "pow" -> Ecql.call("pow", first, second);
      case "modulo" -> Ecql.call("modulo", first, second);
      case "attribute", "get_feature_attribute" -> field(first);
      case "scale_linear" -> scaled(arguments);
      case "regexp_match" -> matches(first, second);
      default -> throw new NotUnderstoodException("the function %s", name);
    };
  }

  private static String round(String value, String places) {
    String factor = Ecql.number(Math.pow(10, Double.parseDouble(places)));
    return "(" + halvesUp("(" + value + " * " + factor + ")") + " / " + factor + ")";
  }

  private static String halvesUp(String value) {
    return Ecql.call("floor", "(" + value + " + 0.5)");
  }

  private static String folded(String function, List<String> arguments) {
    String result = arguments.get(0);
    for (String next : arguments.subList(1, arguments.size())) {
      result = Ecql.call(function, result, next);
    }
    return result;
  }

  /** QGIS counts from 1, or backwards from the end, and takes a length. */
  private static String substring(List<String> arguments) {
    int start = Integer.parseInt(arguments.get(1));
    String rest =
        start < 0
            ? right(arguments.get(0), Integer.toString(-start))
            : cut(arguments.get(0), "^.{0," + Math.max(0, start - 1) + "}(.*)$");
    return arguments.size() < 3 ? rest : left(rest, arguments.get(2));
  }

  private static String left(String text, String count) {
    return cut(text, "^(.{0," + Integer.parseInt(count) + "}).*$");
  }

  private static String right(String text, String count) {
    return cut(text, "^.*?(.{0," + Integer.parseInt(count) + "})$");
  }

  /** What a regular expression captures of a text, however short that is. */
  private static String cut(String text, String expression) {
    return Ecql.call("strReplace", text, Ecql.text("(?s)" + expression), "'$1'", "'true'");
  }

  private static String scaled(List<String> a) {
    String part = "(" + a.get(0) + " - " + a.get(1) + ") / (" + a.get(2) + " - " + a.get(1) + ")";
    String line = "(" + a.get(3) + " + (" + a.get(4) + " - " + a.get(3) + ") * " + part + ")";
    String capped = Choices.choice(Ecql.call("greaterThan", a.get(0), a.get(2)), a.get(4), line);
    return Choices.choice(Ecql.call("lessThan", a.get(0), a.get(1)), a.get(3), capped);
  }

  private static String matches(String text, String expression) {
    if (!expression.startsWith("'")) {
      throw new NotUnderstoodException("the function regexp_match with a computed pattern");
    }
    String inside = expression.substring(1, expression.length() - 1);
    return Ecql.call("strMatches", text, "'.*(" + inside + ").*'");
  }

  private static String replaced(String text, String expression, String by) {
    if (!expression.startsWith("'") || !by.startsWith("'")) {
      throw new NotUnderstoodException("the function regexp_replace with a computed pattern");
    }
    return Ecql.call("strReplace", text, expression, by.replaceAll("\\\\(\\d)", "\\$$1"), "'true'");
  }

  /** A text that is no regular expression, as one. */
  private static String literal(String text) {
    if (!text.startsWith("'")) {
      throw new NotUnderstoodException("the function replace with a computed text");
    }
    return text.replaceAll("[\\\\.\\[\\]{}()*+?^$|]", "\\\\$0");
  }

  private static String field(String name) {
    if (!name.startsWith("'")) {
      throw new NotUnderstoodException("the function attribute with a computed name");
    }
    return Ecql.name(name.substring(1, name.length() - 1));
  }
}
