package se.strukturvy.issue.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.concern.ConcernedMunicipality;

/**
 * How many issues there are of each sort.
 *
 * @param byMunicipality by name, in Swedish order; an issue counts in each municipality it concerns
 * @param byTheme by code; unclear ones under the empty code
 * @param byPair by two names with " – " between, for each two that an issue concerns
 */
public record IssueCounts(
    Map<String, Integer> byMunicipality,
    Map<String, Integer> byTheme,
    Map<String, Integer> byPair) {
  /** Counts. */
  public static IssueCounts of(List<Issue> issues) {
    Map<String, Integer> municipalities = new HashMap<>();
    Map<String, Integer> themes = new TreeMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    Comparator<String> order = SwedishText.order();
    for (Issue issue : issues) {
      themes.merge(issue.theme(), 1, Integer::sum);
      issue.details().moreThemes().forEach(theme -> themes.merge(theme, 1, Integer::sum));
      List<String> names =
          issue.concern().counted().map(ConcernedMunicipality::name).sorted(order).toList();
      for (int i = 0; i < names.size(); i++) {
        municipalities.merge(names.get(i), 1, Integer::sum);
        for (int j = i + 1; j < names.size(); j++) {
          pairs.merge(pair(names.get(i), names.get(j)), 1, Integer::sum);
        }
      }
    }
    return new IssueCounts(sorted(municipalities), themes, sorted(pairs));
  }

  /** How many issues concern both municipalities; of one with itself, how many concern it. */
  public int of(String one, String other) {
    return one.equals(other)
        ? byMunicipality.getOrDefault(one, 0)
        : byPair.getOrDefault(pair(one, other), 0) + byPair.getOrDefault(pair(other, one), 0);
  }

  private static String pair(String one, String other) {
    return one + " – " + other;
  }

  /** Sorted at the end: comparing Swedish words costs much more than counting them. */
  private static Map<String, Integer> sorted(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new TreeMap<>(SwedishText.order());
    sorted.putAll(counts);
    return sorted;
  }
}
