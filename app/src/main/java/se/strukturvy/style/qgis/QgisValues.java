package se.strukturvy.style.qgis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.strukturvy.style.ecql.Choices;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.qgis.QgisNode.Binary;
import se.strukturvy.style.qgis.QgisNode.Call;
import se.strukturvy.style.qgis.QgisNode.Case;
import se.strukturvy.style.qgis.QgisNode.Field;
import se.strukturvy.style.qgis.QgisNode.In;
import se.strukturvy.style.qgis.QgisNode.Unary;
import se.strukturvy.style.qgis.QgisNode.Word;

/**
 * Writes the values of QGIS expressions as expressions of ECQL, which know no AND, OR, NOT and
 * LIKE: they become choices.
 */
final class QgisValues {
  /** Each comparison by its function, and by the one that holds where it does not. */
  private static final Map<String, List<String>> COMPARISONS =
      Map.of(
          "=", List.of("equalTo", "notEqualTo"),
          "<>", List.of("notEqualTo", "equalTo"),
          "<", List.of("lessThan", "greaterEqualThan"),
          "<=", List.of("lessEqualThan", "greaterThan"),
          ">", List.of("greaterThan", "lessEqualThan"),
          ">=", List.of("greaterEqualThan", "lessThan"));

  private static final Set<String> TRUTHS =
      Set.of("AND", "OR", "=", "<>", "<", "<=", ">", ">=", "IS", "IS NULL", "LIKE", "ILIKE", "~");

  private QgisValues() {}

  /**
   * A value.
   *
   * @throws IllegalArgumentException saying what is not understood
   */
  static String value(QgisNode node) {
    if (isTruth(node)) {
      return truth(node, true);
    }
    if (node instanceof QgisNode.Text text) {
      return Ecql.text(text.value());
    }
    if (node instanceof QgisNode.Numeral number) {
      return number.value();
    }
    if (node instanceof Field field) {
      return Ecql.name(field.name());
    }
    if (node instanceof Word word) {
      return word.value().equals("NULL") ? "''" : word.value().toLowerCase(Locale.ROOT);
    }
    if (node instanceof QgisNode.Variable variable) {
      throw new NotUnderstoodException("the variable %s", "@" + variable.name());
    }
    if (node instanceof Call call) {
      return call(call);
    }
    if (node instanceof Case choice) {
      return choice(choice);
    }
    return node instanceof Unary unary ? minus(unary) : operation((Binary) node);
  }

  private static boolean isTruth(QgisNode node) {
    return node instanceof In
        || (node instanceof Unary unary && unary.operator().equals("NOT"))
        || (node instanceof Binary binary && TRUTHS.contains(binary.operator()));
  }

  private static String call(Call call) {
    if (call.name().equals("coalesce") || call.name().equals("nvl")) {
      return coalesce(call.arguments());
    }
    boolean choice = call.name().equals("if") && call.arguments().size() == 3;
    List<String> arguments = new ArrayList<>();
    for (QgisNode argument : call.arguments()) {
      boolean condition = choice && arguments.isEmpty();
      arguments.add(condition ? truth(argument, true) : value(argument));
    }
    return QgisFunctions.write(call.name(), arguments);
  }

  private static String coalesce(List<QgisNode> nodes) {
    String chain = value(nodes.get(nodes.size() - 1));
    for (int i = nodes.size() - 2; i >= 0; i--) {
      String found = value(nodes.get(i));
      List<String> missing = missing(nodes.get(i)).map(part -> Ecql.call("isNull", part)).toList();
      chain = missing.isEmpty() ? found : Choices.choice(Choices.either(missing), chain, found);
    }
    return chain;
  }

  private static String choice(Case choice) {
    String chain = choice.otherwise() == null ? "''" : value(choice.otherwise());
    for (int i = choice.whens().size() - 2; i >= 0; i -= 2) {
      chain =
          Choices.choice(
              truth(choice.whens().get(i), true), value(choice.whens().get(i + 1)), chain);
    }
    return chain;
  }

  private static String minus(Unary unary) {
    return unary.operand() instanceof QgisNode.Numeral number
        ? "-" + number.value()
        : "(0 - " + value(unary.operand()) + ")";
  }

  private static String operation(Binary node) {
    boolean texts = node.left() instanceof QgisNode.Text || node.right() instanceof QgisNode.Text;
    if (node.operator().equals("||") || (node.operator().equals("+") && texts)) {
      return joined(node);
    }
    String left = value(node.left());
    String right = value(node.right());
    return switch (node.operator()) {
      case "+", "-", "*", "/" -> "(" + left + " " + node.operator() + " " + right + ")";
      case "//" -> Ecql.call("parseLong", Ecql.call("floor", "(" + left + " / " + right + ")"));
      case "%" -> Ecql.call("modulo", left, right);
      case "^" -> Ecql.call("pow", left, right);
      default -> throw new NotUnderstoodException("not understood: %s", node.operator());
    };
  }

  /** Texts behind one another; nothing at all where one of them is missing. */
  private static String joined(Binary node) {
    String whole =
        Ecql.call("Concatenate", parts(node).map(QgisValues::value).toArray(String[]::new));
    List<String> missing = missing(node).map(part -> Ecql.call("isNull", part)).toList();
    return missing.isEmpty() ? whole : Choices.choice(Choices.either(missing), "''", whole);
  }

  private static Stream<QgisNode> parts(QgisNode node) {
    return node instanceof Binary binary && binary.operator().equals("||")
        ? Stream.concat(parts(binary.left()), parts(binary.right()))
        : node instanceof Binary plus && plus.operator().equals("+")
            ? Stream.of(plus.left(), plus.right())
            : Stream.of(node);
  }

  /** The values in a node without which it has none itself. */
  static Stream<String> missing(QgisNode node) {
    if (node instanceof Field) {
      return Stream.of(value(node));
    }
    if (node instanceof Binary binary && !isTruth(node)) {
      return Stream.concat(missing(binary.left()), missing(binary.right())).distinct();
    }
    if (node instanceof Call call) {
      return switch (call.name()) {
        case "coalesce", "nvl", "concat", "if" -> Stream.of();
        default -> call.arguments().stream().flatMap(QgisValues::missing).distinct();
      };
    }
    return Stream.of();
  }

  /**
   * Whether a node holds, as a value that is never missing.
   *
   * @param yes whether it holds; false asks whether it does not, which is neither where it is
   *     missing
   */
  private static String truth(QgisNode node, boolean yes) {
    if (node instanceof Unary unary && unary.operator().equals("NOT")) {
      return truth(unary.operand(), !yes);
    }
    if (node instanceof In in) {
      List<String> each = new ArrayList<>();
      boolean among = yes != in.not();
      in.list().forEach(e -> each.add(comparison("=", in.value(), e, among)));
      return among ? Choices.either(each) : Choices.all(each);
    }
    if (node instanceof Binary binary && isTruth(node)) {
      return truth(binary, yes);
    }
    return held(value(node), yes);
  }

  private static String truth(Binary node, boolean yes) {
    return switch (node.operator()) {
      case "AND", "OR" -> {
        List<String> both = List.of(truth(node.left(), yes), truth(node.right(), yes));
        yield node.operator().equals("AND") == yes ? Choices.all(both) : Choices.either(both);
      }
      case "IS NULL" -> held(Ecql.call("isNull", value(node.left())), yes);
      // Never missing itself, unlike "=".
      case "IS" -> held(comparison("=", node.left(), node.right(), true), yes);
      case "LIKE", "ILIKE" -> matches(node.left(), like(node), yes);
      case "~" -> {
        List<String> sides = List.of(value(node.left()), value(node.right()));
        yield present(node.left(), yes, QgisFunctions.write("regexp_match", sides));
      }
      default -> comparison(node.operator(), node.left(), node.right(), yes);
    };
  }

  private static String comparison(String operator, QgisNode left, QgisNode right, boolean yes) {
    boolean same = operator.equals("=");
    // The functions of ECQL take no notice of case.
    if ((same || operator.equals("<>")) && right instanceof QgisNode.Text text && isWord(text)) {
      return matches(left, Pattern.quote(text.value()), yes == same);
    }
    String function = COMPARISONS.get(operator).get(yes ? 0 : 1);
    return Ecql.call(function, value(left), value(right));
  }

  private static boolean isWord(QgisNode.Text text) {
    return text.value().chars().anyMatch(Character::isLetter);
  }

  private static String matches(QgisNode text, String expression, boolean yes) {
    return present(text, yes, Ecql.call("strMatches", value(text), Ecql.text("(?s)" + expression)));
  }

  private static String present(QgisNode text, boolean yes, String holds) {
    return yes ? holds : Choices.neither(Ecql.call("isNull", value(text)), holds);
  }

  private static String like(Binary node) {
    if (!(node.right() instanceof QgisNode.Text pattern)) {
      throw new NotUnderstoodException("LIKE with a computed pattern");
    }
    StringBuilder expression = new StringBuilder(node.operator().equals("ILIKE") ? "(?i)" : "");
    pattern
        .value()
        .codePoints()
        .forEach(
            c ->
                expression.append(
                    c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(Character.toString(c))));
    return expression.toString();
  }

  private static String held(String condition, boolean yes) {
    return yes ? condition : Choices.not(condition);
  }
}
