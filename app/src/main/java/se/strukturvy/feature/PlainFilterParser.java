package se.strukturvy.feature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the part of ECQL that maps use daily; gives up on the rest without a word. */
final class PlainFilterParser {
  /**
   * A filter that was understood.
   *
   * @param fields what it asks for
   */
  record Plain(Set<String> fields, Predicate<Function<String, Object>> condition) {}

  /** Ends the reading: the text says more than is understood here. */
  private static final class NotPlain extends Exception {
    private static final long serialVersionUID = 1;

    NotPlain() {
      super(null, null, false, false);
    }
  }

  /** More brackets than anybody writes; a deeper text is refused, not followed. */
  private static final int DEEPEST = 200;

  private final EcqlTokens tokens;
  private final String text;
  private final Set<String> fields = new HashSet<>();
  private int depth;

  PlainFilterParser(String text) {
    this.text = text;
    this.tokens = new EcqlTokens(text);
  }

  Optional<Plain> parse() {
    try {
      Predicate<Function<String, Object>> condition = either();
      boolean whole = tokens.peek().kind() == EcqlTokens.Kind.END;
      return whole ? Optional.of(new Plain(fields, condition)) : Optional.empty();
    } catch (NotPlain e) {
      return Optional.empty();
    }
  }

  private Predicate<Function<String, Object>> either() throws NotPlain {
    Predicate<Function<String, Object>> condition = both();
    while (tokens.take("OR")) {
      condition = condition.or(both());
    }
    return condition;
  }

  private Predicate<Function<String, Object>> both() throws NotPlain {
    Predicate<Function<String, Object>> condition = single();
    while (tokens.take("AND")) {
      condition = condition.and(single());
    }
    return condition;
  }

  private Predicate<Function<String, Object>> single() throws NotPlain {
    if (++depth > DEEPEST) {
      throw new FilterSyntaxException(text, tokens.peek().at(), "too many brackets");
    }
    try {
      if (tokens.take("NOT")) {
        return single().negate();
      }
      if (tokens.take("(")) {
        Predicate<Function<String, Object>> condition = either();
        expect(")");
        return condition;
      }
      return onField();
    } finally {
      depth--;
    }
  }

  private Predicate<Function<String, Object>> onField() throws NotPlain {
    if (tokens.peek().kind() != EcqlTokens.Kind.NAME) {
      throw new NotPlain();
    }
    String field = tokens.next().text();
    fields.add(field);
    if (tokens.take("IS")) {
      boolean not = tokens.take("NOT");
      expect("NULL");
      return values -> (values.apply(field) == null) != not;
    }
    boolean not = tokens.take("NOT");
    if (tokens.take("IN")) {
      List<Object> wanted = literals();
      return values -> Values.isOneOf(values.apply(field), wanted) != not;
    }
    if (tokens.take("BETWEEN")) {
      return between(field, not);
    }
    if (tokens.peek().is("LIKE") || tokens.peek().is("ILIKE")) {
      return like(field, tokens.next().is("ILIKE"), not);
    }
    if (not) {
      throw new NotPlain();
    }
    return comparison(field, tokens.next().text(), literal());
  }

  private Predicate<Function<String, Object>> between(String field, boolean not) throws NotPlain {
    Object low = literal();
    expect("AND");
    Object high = literal();
    return values -> {
      Integer toLow = Values.compare(values.apply(field), low);
      Integer toHigh = Values.compare(values.apply(field), high);
      return (toLow != null && toHigh != null && toLow >= 0 && toHigh <= 0) != not;
    };
  }

  private Predicate<Function<String, Object>> like(String field, boolean anyCase, boolean not)
      throws NotPlain {
    if (tokens.peek().kind() != EcqlTokens.Kind.TEXT) {
      throw new NotPlain();
    }
    Pattern pattern = Values.likePattern(tokens.next().text(), anyCase);
    return values -> {
      Object value = values.apply(field);
      return (value != null && pattern.matcher(value.toString()).matches()) != not;
    };
  }

  private static Predicate<Function<String, Object>> comparison(
      String field, String operator, Object literal) throws NotPlain {
    IntPredicate order =
        switch (operator) {
          case "<" -> c -> c < 0;
          case ">" -> c -> c > 0;
          case "<=" -> c -> c <= 0;
          case ">=" -> c -> c >= 0;
          case "=", "<>" -> null;
          default -> throw new NotPlain();
        };
    if (order == null) {
      boolean equal = operator.equals("=");
      return values -> Values.areEqual(values.apply(field), literal) == equal;
    }
    return values -> {
      Integer compared = Values.compare(values.apply(field), literal);
      return compared != null && order.test(compared);
    };
  }

  private List<Object> literals() throws NotPlain {
    expect("(");
    List<Object> literals = new ArrayList<>();
    do {
      literals.add(literal());
    } while (tokens.take(","));
    expect(")");
    return literals;
  }

  private Object literal() throws NotPlain {
    if (!tokens.peek().isLiteral()) {
      throw new NotPlain();
    }
    return tokens.next().literal();
  }

  private void expect(String word) throws NotPlain {
    if (!tokens.take(word)) {
      throw new NotPlain();
    }
  }
}
