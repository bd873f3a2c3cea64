package se.strukturvy.ui.issue.list;

import java.text.Collator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.ui.issue.words.IssueWords;

/** What the list has found out about issues, for as long as they do not change. For one thread. */
final class ListMemory {
  private final Map<UUID, IssueLine> lines = new HashMap<>();
  private List<Issue> counted = List.of();
  private Map<Criterion, Map<String, Integer>> values = Map.of();

  /** The line of an issue. */
  IssueLine line(Issue issue, IssueWords words, Collator collator) {
    IssueLine line = lines.get(issue.id());
    if (line == null || !line.issue().equals(issue)) {
      line = IssueLine.of(issue, words, collator);
      lines.put(issue.id(), line);
    }
    return line;
  }

  /** For each criterion the values that issues have, sorted, and how often. */
  Map<Criterion, Map<String, Integer>> values(List<Issue> issues) {
    if (!counted.equals(issues)) {
      counted = issues;
      values = count(issues);
    }
    return values;
  }

  private static Map<Criterion, Map<String, Integer>> count(List<Issue> issues) {
    Map<Criterion, Map<String, Integer>> values = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (Issue issue : issues) {
        criterion.of(issue).forEach(value -> counts.merge(value, 1, Integer::sum));
      }
      values.put(criterion, counts);
    }
    return values;
  }

  /** Forgets everything: words have changed. */
  void clear() {
    lines.clear();
    counted = List.of();
  }
}
