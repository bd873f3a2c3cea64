package se.strukturvy.style.qgis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses QGIS expressions: their operators in order of precedence, calls, IN and CASE. */
final class QgisParser {
  private static final int DEEPEST = 150;

  /** From the loosest to the tightest; the unary ones stand in between. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("OR"),
          Set.of("AND"),
          Set.of(
              "=", "<>", "!=", "<", "<=", ">", ">=", "LIKE", "ILIKE", "IS", "~", "IN", "NOT",
              "BETWEEN"),
          Set.of("+", "-"),
          Set.of("*", "/", "//", "%"),
          Set.of("^"),
          Set.of("||"));

  private static final int COMPARISONS = 2;

  private final QgisTokens tokens;
  private int depth;

  private QgisParser(String text) {
    tokens = new QgisTokens(text);
  }

  /**
   * The tree of an expression.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  static QgisNode parse(String text) {
    QgisParser parser = new QgisParser(text);
    QgisNode node = parser.level(0);
    if (!parser.tokens.atEnd()) {
      throw new NotUnderstoodException("not understood: %s", parser.tokens.peek());
    }
    return node;
  }

  private QgisNode level(int level) {
    if (++depth > DEEPEST * LEVELS.size()) {
      throw new NotUnderstoodException("too many brackets");
    }
    try {
      if (level == LEVELS.size()) {
        return operand();
      }
      if (level == COMPARISONS && tokens.take("NOT")) {
        return new QgisNode.Unary("NOT", level(COMPARISONS));
      }
      QgisNode left = level(level + 1);
      while (LEVELS.get(level).contains(tokens.peek().toUpperCase(Locale.ROOT))) {
        String operator = tokens.take().toUpperCase(Locale.ROOT);
        left =
            level == COMPARISONS
                ? comparison(operator, left)
                : new QgisNode.Binary(operator, left, level(level + 1));
      }
      return left;
    } finally {
      depth--;
    }
  }

  private QgisNode comparison(String operator, QgisNode left) {
    boolean not = operator.equals("NOT");
    String word = not ? tokens.take().toUpperCase(Locale.ROOT) : operator;
    switch (word) {
      case "IN" -> {
        tokens.need("(");
        return new QgisNode.In(left, list(), not);
      }
      case "IS" -> {
        boolean isNot = tokens.take("NOT");
        QgisNode right = level(COMPARISONS + 1);
        boolean empty = right instanceof QgisNode.Word w && w.value().equals("NULL");
        String is = empty ? "IS NULL" : "IS";
        QgisNode node = new QgisNode.Binary(is, left, right);
        return isNot ? new QgisNode.Unary("NOT", node) : node;
      }
      case "BETWEEN" -> {
        QgisNode low = level(COMPARISONS + 1);
        tokens.need("AND");
        QgisNode high = level(COMPARISONS + 1);
        QgisNode both =
            new QgisNode.Binary(
                "AND", new QgisNode.Binary(">=", left, low), new QgisNode.Binary("<=", left, high));
        return not ? new QgisNode.Unary("NOT", both) : both;
      }
      default -> {
        String sign = word.equals("!=") ? "<>" : word;
        QgisNode node = new QgisNode.Binary(sign, left, level(COMPARISONS + 1));
        return not ? new QgisNode.Unary("NOT", node) : node;
      }
    }
  }

  private QgisNode operand() {
    if (tokens.take("(")) {
      QgisNode inside = level(0);
      tokens.need(")");
      return inside;
    }
    if (tokens.take("-")) {
      return new QgisNode.Unary("-", level(LEVELS.size()));
    }
    if (tokens.take("+")) {
      return level(LEVELS.size());
    }
    if (tokens.take("CASE")) {
      return choice();
    }
    return word(tokens.take());
  }

  private QgisNode word(String token) {
    char first = token.charAt(0);
    if (first == '\'') {
      String inside = token.substring(1, token.length() - 1);
      return new QgisNode.Text(
          inside.replace("''", "'").replace("\\n", "\n").replaceAll("\\\\(.)", "$1"));
    }
    if (first == '"') {
      return new QgisNode.Field(token.substring(1, token.length() - 1).replace("\"\"", "\""));
    }
    if (Character.isDigit(first) || first == '.') {
      return new QgisNode.Numeral(token);
    }
    if (first == '@') {
      return new QgisNode.Variable(token.substring(1));
    }
    if (first == '$') {
      return new QgisNode.Call(token.toLowerCase(Locale.ROOT), List.of());
    }
    if (!Character.isLetter(first) && first != '_') {
      throw new NotUnderstoodException("not understood: %s", token);
    }
    if (tokens.take("(")) {
      return new QgisNode.Call(token.toLowerCase(Locale.ROOT), list());
    }
    String upper = token.toUpperCase(Locale.ROOT);
    boolean word = Set.of("TRUE", "FALSE", "NULL").contains(upper);
    return word ? new QgisNode.Word(upper) : new QgisNode.Field(token);
  }

  /** What stands between brackets, the opening one taken. */
  private List<QgisNode> list() {
    List<QgisNode> nodes = new ArrayList<>();
    if (tokens.take(")")) {
      return nodes;
    }
    do {
      if (tokens.isFollowedBy(":=")) {
        tokens.take();
        tokens.take();
      }
      nodes.add(level(0));
    } while (tokens.take(","));
    tokens.need(")");
    return nodes;
  }

  private QgisNode choice() {
    List<QgisNode> whens = new ArrayList<>();
    while (tokens.take("WHEN")) {
      whens.add(level(0));
      tokens.need("THEN");
      whens.add(level(0));
    }
    QgisNode otherwise = tokens.take("ELSE") ? level(0) : null;
    tokens.need("END");
    return new QgisNode.Case(whens, otherwise);
  }
}
