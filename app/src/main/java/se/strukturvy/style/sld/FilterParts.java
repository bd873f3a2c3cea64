package se.strukturvy.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.strukturvy.style.ecql.EcqlParser;
import se.strukturvy.style.ecql.FilterNode;
import se.strukturvy.style.reading.StyleNotes;

/** Those parts of a filter that Filter Encoding has words for; the others are noted. */
record FilterParts(StyleNotes notes) {
  /** A quoted text, a bracket, or a word that joins conditions. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[()]|\\b(?:AND|OR|BETWEEN)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The filter; of conditions joined by AND those that can be written. Empty for none of them. */
  Optional<FilterNode> of(String ecql) {
    Optional<FilterNode> whole = parsed(ecql);
    if (whole.isPresent()) {
      return whole;
    }
    List<FilterNode> known = new ArrayList<>();
    for (String part : joined(ecql)) {
      parsed(part)
          .ifPresentOrElse(
              known::add, () -> notes.notUnderstood("Filter", "is left out: %s", part.strip()));
    }
    return known.size() < 2
        ? known.stream().findFirst()
        : Optional.of(new FilterNode.Logic("AND", known));
  }

  private static Optional<FilterNode> parsed(String ecql) {
    try {
      return Optional.of(EcqlParser.parse(ecql));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What AND joins, outside of brackets; the whole where there is an OR. */
  private static List<String> joined(String ecql) {
    List<String> parts = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(ecql);
    int depth = 0;
    int begin = 0;
    boolean between = false;
    while (tokens.find()) {
      String token = tokens.group().toUpperCase(Locale.ROOT);
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      if (depth == 0 && token.equals("OR")) {
        return List.of(ecql);
      }
      if (depth == 0 && token.equals("AND")) {
        if (!between) {
          parts.add(ecql.substring(begin, tokens.start()));
          begin = tokens.end();
        }
        between = false;
      }
      between |= depth == 0 && token.equals("BETWEEN");
    }
    parts.add(ecql.substring(begin));
    return parts;
  }
}
