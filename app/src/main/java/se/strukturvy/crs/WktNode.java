package se.strukturvy.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * One element of a well-known text of a reference system: a keyword with what stands in its
 * brackets.
 *
 * @param keyword in upper case
 * @param values texts (without quotes) and nodes, in order
 */
record WktNode(String keyword, List<Object> values) {
  /** More nesting than any real definition has. */
  private static final int DEEPEST = 30;

  /** The first element of a text; empty when it is no well-known text. */
  static Optional<WktNode> parse(String text) {
    Parser parser = new Parser(text);
    try {
      return Optional.of(parser.node(0));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The text at a place among the texts, "" when there is none. */
  String text(int index) {
    return values.stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .skip(index)
        .findFirst()
        .orElse("");
  }

  /** The number at a place among the texts. */
  OptionalDouble number(int index) {
    try {
      return OptionalDouble.of(Double.parseDouble(text(index)));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** The nodes directly below with one of these keywords. */
  Stream<WktNode> children(String... keywords) {
    List<String> wanted = List.of(keywords);
    return values.stream()
        .filter(WktNode.class::isInstance)
        .map(WktNode.class::cast)
        .filter(node -> wanted.contains(node.keyword));
  }

  /** The first node directly below with one of these keywords. */
  Optional<WktNode> child(String... keywords) {
    return children(keywords).findFirst();
  }

  /** Reads a text from the start to the end. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    WktNode node(int depth) {
      int start = skipTo(c -> (c | 0x20) >= 'a' && (c | 0x20) <= 'z');
      while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '_')) {
        at++;
      }
      String keyword = text.substring(start, at).toUpperCase(Locale.ROOT);
      List<Object> values = new ArrayList<>();
      skipBlanks();
      if (at >= text.length() || (peek() != '[' && peek() != '(') || depth > DEEPEST) {
        throw new IllegalArgumentException("no well-known text");
      }
      at++;
      for (skipBlanks(); at < text.length() && peek() != ']' && peek() != ')'; skipBlanks()) {
        if (peek() == ',') {
          at++;
        } else {
          values.add(value(depth));
        }
      }
      at++;
      return new WktNode(keyword, values);
    }

    private Object value(int depth) {
      if (peek() == '"') {
        return quoted();
      }
      int start = at;
      while (at < text.length() && "[](),\"".indexOf(peek()) < 0) {
        at++;
      }
      if (at < text.length() && (peek() == '[' || peek() == '(')) {
        at = start;
        return node(depth + 1);
      }
      if (at == start) {
        throw new IllegalArgumentException("no well-known text");
      }
      return text.substring(start, at).strip();
    }

    private String quoted() {
      StringBuilder quoted = new StringBuilder();
      for (at++; at < text.length(); at++) {
        if (peek() != '"') {
          quoted.append(peek());
        } else if (text.startsWith("\"\"", at)) {
          quoted.append('"');
          at++;
        } else {
          break;
        }
      }
      at++;
      return quoted.toString();
    }

    private int skipTo(IntPredicate wanted) {
      while (at < text.length() && !wanted.test(peek())) {
        at++;
      }
      return at;
    }

    private void skipBlanks() {
      skipTo(c -> !Character.isWhitespace(c));
    }

    private char peek() {
      return text.charAt(at);
    }
  }
}
