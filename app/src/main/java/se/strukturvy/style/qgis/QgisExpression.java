package se.strukturvy.style.qgis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.strukturvy.feature.Sentence;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.qgis.QgisNode.Binary;
import se.strukturvy.style.qgis.QgisNode.Call;
import se.strukturvy.style.qgis.QgisNode.Field;
import se.strukturvy.style.qgis.QgisNode.In;
import se.strukturvy.style.qgis.QgisNode.Unary;
import se.strukturvy.style.qgis.QgisNode.Word;

/**
 * Writes expressions of QGIS as ECQL. Where a value is missing QGIS draws nothing, also for "is not
 * equal": the filters say so.
 */
public final class QgisExpression {
  private static final Map<String, String> OPPOSITES =
      Map.of("=", "<>", "<>", "=", "<", ">=", "<=", ">", ">", "<=", ">=", "<");
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
      String ecql = QgisValues.value(QgisParser.parse(qgis));
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

  /** A condition. */
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
    return QgisValues.value(node) + " = true";
  }

  private String binary(Binary node) {
    return switch (node.operator()) {
      case "AND" -> and(node);
      case "OR" -> Ecql.or(List.of(condition(node.left()), condition(node.right())));
      case "IS NULL" -> QgisValues.value(node.left()) + " IS NULL";
      case "LIKE", "ILIKE" ->
          QgisValues.value(node.left())
              + " "
              + node.operator()
              + " "
              + QgisValues.value(node.right());
      case "~" -> QgisValues.value(node) + " = true";
      default -> comparison(node);
    };
  }

  private String and(Binary node) {
    String left = orLeftOut(node.left());
    String right = orLeftOut(node.right());
    if (left == null && right == null) {
      throw new NotUnderstoodException("nothing of a condition is left");
    }
    return Ecql.and(left, right);
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

  private static String comparison(Binary node) {
    String sign = node.operator().equals("IS") ? "=" : node.operator();
    if (!TURNED.containsKey(sign)) {
      return QgisValues.value(node) + " = true";
    }
    boolean turned = !hasField(node.left()) && hasField(node.right());
    QgisNode left = turned ? node.right() : node.left();
    QgisNode right = turned ? node.left() : node.right();
    String operator = turned ? TURNED.get(sign) : sign;
    String condition = QgisValues.value(left) + " " + operator + " " + QgisValues.value(right);
    return operator.equals("<>") ? present(condition, left, right) : condition;
  }

  private static boolean hasField(QgisNode node) {
    return node instanceof Field || node instanceof Call || node instanceof Binary;
  }

  /** A condition that does not hold where one of the values in it is missing. */
  private static String present(String condition, QgisNode... values) {
    List<String> all = new ArrayList<>(List.of(condition));
    for (QgisNode value : values) {
      QgisValues.missing(value).forEach(part -> all.add(part + " IS NOT NULL"));
    }
    return Ecql.and(all.toArray(String[]::new));
  }

  /** What holds where a condition does not, and no value in it is missing. */
  private String not(QgisNode node) {
    if (node instanceof Unary unary && unary.operator().equals("NOT")) {
      return condition(unary.operand());
    }
    if (node instanceof In in) {
      return in(new In(in.value(), in.list(), !in.not()));
    }
    if (!(node instanceof Binary binary)) {
      return node instanceof Word ? Ecql.not(condition(node)) : QgisValues.value(node) + " = false";
    }
    return switch (binary.operator()) {
      case "AND" -> Ecql.or(List.of(not(binary.left()), not(binary.right())));
      case "OR" -> Ecql.and(not(binary.left()), not(binary.right()));
      case "IS NULL" -> QgisValues.value(binary.left()) + " IS NOT NULL";
      case "LIKE", "ILIKE", "~" -> present(Ecql.not(condition(node)), binary.left());
      case "IS" -> Ecql.not(condition(node));
      default ->
          OPPOSITES.containsKey(binary.operator())
              ? comparison(
                  new Binary(OPPOSITES.get(binary.operator()), binary.left(), binary.right()))
              : Ecql.not(condition(node));
    };
  }

  private static String in(In node) {
    boolean plain =
        node.value() instanceof Field && node.list().stream().noneMatch(e -> hasField(e));
    if (!plain) {
      List<String> each = new ArrayList<>();
      node.list()
          .forEach(e -> each.add(QgisValues.value(node.value()) + " = " + QgisValues.value(e)));
      return node.not() ? present(Ecql.not(Ecql.or(each)), node.value()) : Ecql.or(each);
    }
    List<String> list = new ArrayList<>();
    node.list().forEach(e -> list.add(QgisValues.value(e)));
    String in =
        QgisValues.value(node.value())
            + (node.not() ? " NOT IN (" : " IN (")
            + String.join(", ", list)
            + ")";
    return node.not() ? present(in, node.value()) : in;
  }
}
