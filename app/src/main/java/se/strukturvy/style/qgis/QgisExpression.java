package se.strukturvy.style.qgis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.strukturvy.feature.Sentence;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.qgis.QgisNode.Binary;
import se.strukturvy.style.qgis.QgisNode.Call;
import se.strukturvy.style.qgis.QgisNode.Case;
import se.strukturvy.style.qgis.QgisNode.Field;
import se.strukturvy.style.qgis.QgisNode.In;
import se.strukturvy.style.qgis.QgisNode.Unary;
import se.strukturvy.style.qgis.QgisNode.Word;

/**
 * Writes expressions of QGIS as ECQL. Where a value is missing QGIS draws nothing, also for "is not
 * equal": the filters say so.
 */
public final class QgisExpression {
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "=",
          "equalTo",
          "<>",
          "notEqualTo",
          "<",
          "lessThan",
          "<=",
          "lessEqualThan",
          ">",
          "greaterThan",
          ">=",
          "greaterEqualThan",
          "AND",
          "And",
          "OR",
          "Or");

  private static final Map<String, String> TURNED =
      Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "=", "=", "<>", "<>");

  private final Consumer<Sentence> problems;

  private QgisExpression(Consumer<Sentence> problems) {
    this.problems = problems;
  }

  /**
   * A condition as a filter.
   *
   * @param problems told what was left out; with AND the other conditions are kept
   * @return empty where nothing of it is understood
   */
  public static Optional<String> filter(String qgis, Consumer<Sentence> problems) {
    try {
      String ecql = new QgisExpression(problems).condition(QgisParser.parse(qgis));
      return Optional.ofNullable(ecql).filter(text -> readable(text, true, problems));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      problems.accept(Sentence.of("%s: %s", qgis, NotUnderstoodException.sentence(e)));
      return Optional.empty();
    }
  }

  /**
   * A value.
   *
   * @param problems told what is wrong
   * @return empty where it is not understood
   */
  public static Optional<String> value(String qgis, Consumer<Sentence> problems) {
    try {
      String ecql = new QgisExpression(problems).value(QgisParser.parse(qgis));
      return Optional.of(ecql).filter(text -> readable(text, false, problems));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      problems.accept(Sentence.of("%s: %s", qgis, NotUnderstoodException.sentence(e)));
      return Optional.empty();
    }
  }

  /** The first field that an expression names; what people see if nothing else is understood. */
  public static Optional<String> firstField(String qgis) {
    Matcher quoted = Pattern.compile("\"((?:[^\"]|\"\")+)\"").matcher(qgis);
    return quoted.find()
        ? Optional.of(Ecql.name(quoted.group(1).replace("\"\"", "\"")))
        : Optional.empty();
  }

  private static boolean readable(String ecql, boolean filter, Consumer<Sentence> problems) {
    boolean can = filter ? Ecql.isFilter(ecql) : Ecql.isExpression(ecql);
    if (!can) {
      problems.accept(Sentence.of("%s", ecql));
    }
    return can;
  }

  /** A condition; null where a part of it that matters is not understood. */
  private String condition(QgisNode node) {
    if (node instanceof Binary binary) {
      return binary(binary);
    }
    if (node instanceof Unary unary && unary.operator().equals("NOT")) {
      return not(unary.operand());
    }
    if (node instanceof In in) {
      return in(in);
    }
    if (node instanceof Word word) {
      return word.value().equals("TRUE") ? "1 = 1" : "1 = 0";
    }
    return value(node) + " = true";
  }

  private String binary(Binary node) {
    switch (node.operator()) {
      case "AND" -> {
        return Ecql.and(orLeftOut(node.left()), orLeftOut(node.right()));
      }
      case "OR" -> {
        return Ecql.or(List.of(condition(node.left()), condition(node.right())));
      }
      case "IS NULL" -> {
        return value(node.left()) + " IS NULL";
      }
      case "LIKE", "ILIKE" -> {
        return value(node.left()) + " " + node.operator() + " " + value(node.right());
      }
      case "~" -> {
        List<String> parts = List.of(value(node.left()), value(node.right()));
        return QgisFunctions.write("regexp_match", parts) + " = true";
      }
      default -> {
        return comparison(node);
      }
    }
  }

  private String orLeftOut(QgisNode node) {
    try {
      return condition(node);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      problems.accept(
          Sentence.of("%s in a condition, which is left out", NotUnderstoodException.sentence(e)));
      return null;
    }
  }

  private String comparison(Binary node) {
    if (!TURNED.containsKey(node.operator())) {
      return value(node) + " = true";
    }
    boolean turned = !hasField(node.left()) && hasField(node.right());
    QgisNode left = turned ? node.right() : node.left();
    QgisNode right = turned ? node.left() : node.right();
    String operator = turned ? TURNED.get(node.operator()) : node.operator();
    String condition = value(left) + " " + operator + " " + value(right);
    return operator.equals("<>") ? Ecql.and(condition, present(left)) : condition;
  }

  private static boolean hasField(QgisNode node) {
    return node instanceof Field || node instanceof Call || node instanceof Binary;
  }

  private static String present(QgisNode node) {
    return node instanceof Field field ? Ecql.name(field.name()) + " IS NOT NULL" : null;
  }

  private String not(QgisNode node) {
    if (node instanceof Binary binary) {
      if (binary.operator().equals("IS NULL")) {
        return value(binary.left()) + " IS NOT NULL";
      }
      if (binary.operator().endsWith("LIKE")) {
        return Ecql.and(Ecql.not(condition(node)), present(binary.left()));
      }
    }
    return node instanceof In in
        ? in(new In(in.value(), in.list(), !in.not()))
        : Ecql.not(condition(node));
  }

  private String in(In node) {
    boolean plain =
        node.value() instanceof Field && node.list().stream().noneMatch(e -> hasField(e));
    if (!plain) {
      List<String> each = new ArrayList<>();
      node.list().forEach(e -> each.add(value(node.value()) + " = " + value(e)));
      return node.not() ? Ecql.not(Ecql.or(each)) : Ecql.or(each);
    }
    List<String> list = new ArrayList<>();
    node.list().forEach(e -> list.add(value(e)));
    String in =
        value(node.value()) + (node.not() ? " NOT IN (" : " IN (") + String.join(", ", list) + ")";
    return node.not() ? Ecql.and(in, present(node.value())) : in;
  }

  /**
   * A value.
   *
   * @throws IllegalArgumentException saying what is not understood
   */
  private String value(QgisNode node) {
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
      List<String> arguments = new ArrayList<>();
      call.arguments().forEach(e -> arguments.add(value(e)));
      return QgisFunctions.write(call.name(), arguments);
    }
    return computed(node);
  }

  private String computed(QgisNode node) {
    if (node instanceof Unary unary) {
      boolean minus = unary.operator().equals("-");
      if (minus && unary.operand() instanceof QgisNode.Numeral number) {
        return "-" + number.value();
      }
      String operand = value(unary.operand());
      return minus ? "(0 - " + operand + ")" : Ecql.call("not", operand);
    }
    if (node instanceof Case choice) {
      String chain = choice.otherwise() == null ? "''" : value(choice.otherwise());
      for (int i = choice.whens().size() - 2; i >= 0; i -= 2) {
        String when = value(choice.whens().get(i));
        chain = Ecql.call("if_then_else", when, value(choice.whens().get(i + 1)), chain);
      }
      return chain;
    }
    if (node instanceof In in) {
      List<String> each = new ArrayList<>();
      in.list().forEach(e -> each.add(Ecql.call("equalTo", value(in.value()), value(e))));
      String chain = each.get(0);
      for (String next : each.subList(1, each.size())) {
        chain = Ecql.call("Or", chain, next);
      }
      return in.not() ? Ecql.call("not", chain) : chain;
    }
    return operation((Binary) node);
  }

  private String operation(Binary node) {
    String left = value(node.left());
    String right = node.operator().equals("IS NULL") ? "" : value(node.right());
    return switch (node.operator()) {
      case "+" ->
          node.left() instanceof QgisNode.Text || node.right() instanceof QgisNode.Text
              ? Ecql.call("Concatenate", left, right)
              : "(" + left + " + " + right + ")";
      case "-", "*", "/" -> "(" + left + " " + node.operator() + " " + right + ")";
      case "//" -> Ecql.call("floor", "(" + left + " / " + right + ")");
      case "%" -> Ecql.call("modulo", left, right);
      case "^" -> Ecql.call("pow", left, right);
      case "||" -> Ecql.call("Concatenate", left, right);
      case "IS NULL" -> Ecql.call("isNull", left);
      case "LIKE", "ILIKE" -> Ecql.call("isLike", left, right);
      case "~" -> QgisFunctions.write("regexp_match", List.of(left, right));
      default -> Ecql.call(FUNCTIONS.get(node.operator()), left, right);
    };
  }
}
