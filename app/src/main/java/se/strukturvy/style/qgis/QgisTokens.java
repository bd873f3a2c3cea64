package se.strukturvy.style.qgis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a QGIS expression, one after the other. */
final class QgisTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|--[^\\n]*|/\\*.*?\\*/"
              + "|('(?:[^'\\\\]|''|\\\\.)*'|\"(?:[^\"]|\"\")*\""
              + "|\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?|\\.\\d+(?:[eE][-+]?\\d+)?"
              + "|<>|!=|<=|>=|!~|\\|\\||//|:=|[-+*/%^=<>(),~\\[\\]]"
              + "|[@$]?[\\p{L}_][\\p{L}\\p{N}_]*)",
          Pattern.DOTALL);

  private final List<String> tokens = new ArrayList<>();
  private int next;

  /**
   * Cuts a text.
   *
   * @throws IllegalArgumentException where there is something else in it
   */
  QgisTokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      matcher.region(end, text.length());
      if (!matcher.lookingAt()) {
        throw new NotUnderstoodException("not understood: %s", text.substring(end).strip());
      }
      if (matcher.group(1) != null) {
        tokens.add(matcher.group(1));
      }
      end = matcher.end();
    }
  }

  boolean atEnd() {
    return next == tokens.size();
  }

  /** The next token, not taken; empty at the end. */
  String peek() {
    return atEnd() ? "" : tokens.get(next);
  }

  /** Whether the token after the next is that sign. */
  boolean isFollowedBy(String sign) {
    return next + 1 < tokens.size() && tokens.get(next + 1).equals(sign);
  }

  String take() {
    if (atEnd()) {
      throw new NotUnderstoodException("the expression ends too early");
    }
    return tokens.get(next++);
  }

  /** Takes the next token if it is that word or sign. */
  boolean take(String word) {
    boolean there = peek().toUpperCase(Locale.ROOT).equals(word);
    next += there ? 1 : 0;
    return there;
  }

  void need(String word) {
    if (!take(word)) {
      throw new NotUnderstoodException("%s is missing", word);
    }
  }
}
