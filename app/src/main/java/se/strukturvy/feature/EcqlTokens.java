package se.strukturvy.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words and signs of an ECQL text, one after the other. */
final class EcqlTokens {
  /** What a token is. */
  enum Kind {
    /** A field's name, quoted or not. */
    NAME,
    /** A word of the language, in upper case. */
    KEYWORD,
    /** A text in single quotes, without them. */
    TEXT,
    /** A number. */
    NUMBER,
    /** An operator, bracket or comma. */
    SIGN,
    /** After the last. */
    END
  }

  /**
   * One word or sign.
   *
   * @param at index in the text where it begins
   */
  record Token(Kind kind, String text, int at) {
    boolean is(String word) {
      return (kind == Kind.KEYWORD || kind == Kind.SIGN) && text.equals(word);
    }

    boolean isLiteral() {
      return kind == Kind.TEXT
          || kind == Kind.NUMBER
          || (kind == Kind.KEYWORD && (text.equals("TRUE") || text.equals("FALSE")));
    }

    /** A String, Long, Double or Boolean. */
    Object literal() {
      if (kind == Kind.TEXT) {
        return text;
      }
      if (kind == Kind.KEYWORD) {
        return text.equals("TRUE");
      }
      return text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : Double.valueOf(text);
    }
  }

  private static final Set<String> KEYWORDS =
      Set.of(
          "AND",
          "OR",
          "NOT",
          "IN",
          "IS",
          "NULL",
          "TRUE",
          "FALSE",
          "LIKE",
          "ILIKE",
          "BETWEEN",
          "INCLUDE",
          "EXCLUDE",
          "EXISTS",
          "DOES-NOT-EXIST",
          "DIV");

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int index;
  private int at;

  EcqlTokens(String source) {
    this.source = source;
    while (skipBlanks() < source.length()) {
      tokens.add(read());
    }
    tokens.add(new Token(Kind.END, "", source.length()));
  }

  Token peek() {
    return tokens.get(index);
  }

  Token next() {
    Token token = tokens.get(index);
    index = Math.min(index + 1, tokens.size() - 1);
    return token;
  }

  boolean take(String word) {
    boolean met = peek().is(word);
    if (met) {
      next();
    }
    return met;
  }

  boolean isSingle() {
    return tokens.size() == 2;
  }

  /** The same text with names quoted that GeoTools would stumble over: å ä ö. */
  String quoted() {
    StringBuilder quoted = new StringBuilder();
    int end = 0;
    for (Token token : tokens) {
      quoted.append(source, end, token.at());
      end = token.at();
      boolean bare = token.kind() == Kind.NAME && source.charAt(token.at()) != '"';
      if (bare && !token.text().chars().allMatch(c -> c < 128)) {
        quoted.append('"').append(token.text()).append('"');
        end += token.text().length();
      }
    }
    return quoted.append(source, end, source.length()).toString();
  }

  private Token read() {
    int start = at;
    char c = source.charAt(at);
    if (c == '\'' || c == '"') {
      return new Token(c == '"' ? Kind.NAME : Kind.TEXT, enclosed(c), start);
    }
    if (Character.isLetter(c) || c == '_') {
      return word(start);
    }
    if (Character.isDigit(c) || (c == '-' && digitAt(at + 1) && !afterOperand()) || c == '.') {
      return number(start);
    }
    at +=
        source.startsWith("<>", at)
                || source.startsWith("<=", at)
                || source.startsWith(">=", at)
                || source.startsWith("||", at)
            ? 2
            : 1;
    return new Token(Kind.SIGN, source.substring(start, at), start);
  }

  private Token word(int start) {
    while (at < source.length()
        && (Character.isLetterOrDigit(source.charAt(at))
            || "_.:".indexOf(source.charAt(at)) >= 0)) {
      at++;
    }
    String word = source.substring(start, at);
    String upper = word.toUpperCase(Locale.ROOT);
    return KEYWORDS.contains(upper)
        ? new Token(Kind.KEYWORD, upper, start)
        : new Token(Kind.NAME, word, start);
  }

  private Token number(int start) {
    at++;
    while (at < source.length() && goesOnANumber(source.charAt(at), source.charAt(at - 1))) {
      at++;
    }
    String number = source.substring(start, at);
    try {
      Double.parseDouble(number);
      return new Token(Kind.NUMBER, number, start);
    } catch (NumberFormatException e) {
      return new Token(Kind.SIGN, number, start);
    }
  }

  private static boolean goesOnANumber(char c, char before) {
    boolean sign = c == '+' || c == '-';
    boolean afterE = before == 'e' || before == 'E';
    return Character.isDigit(c) || c == '.' || c == 'e' || c == 'E' || (sign && afterE);
  }

  private String enclosed(char quote) {
    int start = at;
    StringBuilder text = new StringBuilder();
    for (at++; at < source.length(); at++) {
      char c = source.charAt(at);
      if (c != quote) {
        text.append(c);
      } else if (at + 1 < source.length() && source.charAt(at + 1) == quote) {
        text.append(c);
        at++;
      } else {
        at++;
        return text.toString();
      }
    }
    throw new FilterSyntaxException(source, start, "the quote " + quote + " is not closed");
  }

  private boolean afterOperand() {
    if (tokens.isEmpty()) {
      return false;
    }
    Token before = tokens.get(tokens.size() - 1);
    return before.kind() == Kind.NAME || before.isLiteral() || before.is(")");
  }

  private boolean digitAt(int place) {
    return place < source.length() && Character.isDigit(source.charAt(place));
  }

  private int skipBlanks() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }
}
