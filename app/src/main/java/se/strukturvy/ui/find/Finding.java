package se.strukturvy.ui.find;

import java.util.Comparator;
import java.util.List;
import se.strukturvy.issue.search.SearchText;
import se.strukturvy.issue.search.SwedishText;

/**
 * Something that can be found by its words.
 *
 * @param kind what it is
 * @param title its name
 * @param about what tells it from others of its name
 * @param line all that it is found by, as {@link SearchText} has it
 * @param show brings it into view
 */
record Finding(Kind kind, String title, String about, String line, Runnable show) {
  /** What is found; what is named first is listed first. */
  enum Kind {
    IMAGE,
    DIRECTION,
    FEATURE,
    ISSUE
  }

  /** Something that is found by {@code texts}. */
  static Finding of(Kind kind, String title, String about, List<String> texts, Runnable show) {
    return new Finding(kind, title, about, line(texts), show);
  }

  /** Folded words, each with a blank before it. */
  static String line(List<String> texts) {
    StringBuilder line = new StringBuilder();
    for (String text : texts) {
      SwedishText.words(text).forEach(word -> line.append(' ').append(word));
    }
    return line.toString();
  }

  /** Whether every word is there. */
  boolean has(List<String> words) {
    return SearchText.hasAll(line, words);
  }

  /** Puts first what is called so, then what begins so, then what has the words in its name. */
  static Comparator<Finding> order(List<String> words) {
    String wanted = line(words);
    return Comparator.comparingInt((Finding each) -> each.distance(wanted, words))
        .thenComparing(Finding::kind)
        .thenComparing(Finding::title, SwedishText.order())
        .thenComparing(Finding::about, SwedishText.order());
  }

  private int distance(String wanted, List<String> words) {
    String name = line(List.of(title));
    if (name.equals(wanted)) {
      return 0;
    }
    if (name.startsWith(wanted)) {
      return 1;
    }
    return SearchText.hasAll(name, words) ? 2 : 3;
  }
}
