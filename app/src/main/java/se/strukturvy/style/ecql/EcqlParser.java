package se.strukturvy.style.ecql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.strukturvy.style.ecql.FilterNode.Literal;

/**
 * Parses the part of ECQL that styles use: comparisons, LIKE, IN, BETWEEN, IS NULL, AND, OR, NOT
 * and parentheses.
 */
public final class EcqlParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*('(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?"
              + "|<>|<=|>=|[=<>(),]|[\\p{L}_][\\p{L}\\p{N}_]*)");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private EcqlParser(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1));
      end = matcher.end();
      matcher.region(end, text.length());
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("Not understood: " + text.substring(end).strip());
    }
  }

  /**
   * The tree of a filter.
   *
   * @throws IllegalArgumentException when there is more in it than this parser knows
   */
  public static FilterNode parse(String ecql) {
    EcqlParser parser = new EcqlParser(ecql);
    FilterNode node = parser.any();
    if (parser.next < parser.tokens.size()) {
      throw new IllegalArgumentException("Not understood: " + parser.tokens.get(parser.next));
    }
    return node;
  }

  private FilterNode any() {
    List<FilterNode> parts = new ArrayList<>(List.of(all()));
    while (take("OR")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new FilterNode.Logic("OR", parts);
  }

  private FilterNode all() {
    List<FilterNode> parts = new ArrayList<>(List.of(one()));
    while (take("AND")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.get(0) : new FilterNode.Logic("AND", parts);
  }

  private FilterNode one() {
    if (take("NOT")) {
      return new FilterNode.Not(one());
    }
    if (take("(")) {
      FilterNode inside = any();
      need(")");
      return inside;
    }
    return predicate(name());
  }

  private FilterNode predicate(String field) {
    if (take("IS")) {
      boolean not = take("NOT");
      need("NULL");
      return negated(not, new FilterNode.IsNull(field));
    }
    boolean not = take("NOT");
    if (take("IN")) {
      return negated(not, in(field));
    }
    boolean anyCase = take("ILIKE");
    if (anyCase || take("LIKE")) {
      return negated(not, new FilterNode.Like(field, literal().text(), anyCase));
    }
    if (take("BETWEEN")) {
      Literal lower = literal();
      need("AND");
      return negated(not, new FilterNode.Between(field, lower, literal()));
    }
    return new FilterNode.Compare(field, token(), literal());
  }

  private FilterNode in(String field) {
    need("(");
    List<FilterNode> parts = new ArrayList<>();
    do {
      parts.add(new FilterNode.Compare(field, "=", literal()));
    } while (take(","));
    need(")");
    return parts.size() == 1 ? parts.get(0) : new FilterNode.Logic("OR", parts);
  }

  private static FilterNode negated(boolean not, FilterNode node) {
    return not ? new FilterNode.Not(node) : node;
  }

  private String name() {
    String token = token();
    return token.startsWith("\"") ? unquoted(token) : token;
  }

  private Literal literal() {
    String token = token();
    if (token.startsWith("'")) {
      return new Literal(unquoted(token), false);
    }
    boolean number = token.matches("-?\\d.*");
    if (!number && !token.matches("(?i)true|false")) {
      // Another field, perhaps: what it holds is not known here.
      throw new IllegalArgumentException("not a value: " + token);
    }
    return new Literal(token, number);
  }

  private static String unquoted(String token) {
    String quote = token.substring(0, 1);
    return token.substring(1, token.length() - 1).replace(quote + quote, quote);
  }

  private boolean take(String wanted) {
    boolean there =
        next < tokens.size() && tokens.get(next).toUpperCase(Locale.ROOT).equals(wanted);
    next += there ? 1 : 0;
    return there;
  }

  private void need(String wanted) {
    if (!take(wanted)) {
      throw new IllegalArgumentException(wanted + " is missing");
    }
  }

  private String token() {
    if (next == tokens.size()) {
      throw new IllegalArgumentException("the filter ends too early");
    }
    return tokens.get(next++);
  }
}
