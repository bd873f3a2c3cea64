package se.strukturvy.issue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/**
 * Free text search among issues, and the issues that a new one resembles. Remembers the folded
 * words of each issue until it changes. For one thread at a time.
 */
public final class IssueSearch {
  private record Words(Issue issue, String swedish, String plain, Set<String> title) {}

  private final Map<UUID, Words> known = new HashMap<>();

  /**
   * The issues in which every word of the query stands, as a word or a part of one, in title, text,
   * comments, theme, municipalities, organisation, forum or author.
   *
   * @param query words; empty finds everything
   */
  public List<Issue> find(List<Issue> issues, String query) {
    List<String> wanted = words(Folding.swedish(query));
    return issues.stream().filter(issue -> hasAll(words(issue), wanted)).toList();
  }

  /**
   * Issues that may be about the same as a title and a place, the likeliest first: those that share
   * words of the title, or half as much by lying within {@code metres}.
   *
   * @param place in SWEREF 99 TM; null for none
   */
  public List<Issue> resembling(List<Issue> issues, String title, Geometry place, double metres) {
    Set<String> wanted = titleWords(title);
    Map<UUID, Double> likeness = new HashMap<>();
    for (Issue issue : issues) {
      Set<String> shared = new HashSet<>(words(issue).title());
      shared.retainAll(wanted);
      double byWords = wanted.isEmpty() ? 0 : (double) shared.size() / wanted.size();
      boolean near =
          place != null
              && issue.geometry() != null
              && issue.geometry().isWithinDistance(place, metres);
      likeness.put(issue.id(), byWords + (near ? 0.5 : 0));
    }
    return issues.stream()
        .filter(issue -> likeness.get(issue.id()) >= 0.5)
        .sorted(Comparator.comparing((Issue issue) -> -likeness.get(issue.id())))
        .toList();
  }

  private static boolean hasAll(Words words, List<String> wanted) {
    for (String word : wanted) {
      if (!(Folding.isSwedish(word) ? words.swedish() : words.plain()).contains(word)) {
        return false;
      }
    }
    return true;
  }

  private Words words(Issue issue) {
    Words words = known.get(issue.id());
    if (words == null || !words.issue().equals(issue)) {
      String all = text(issue);
      words = new Words(issue, Folding.swedish(all), Folding.plain(all), titleWords(issue.title()));
      known.put(issue.id(), words);
    }
    return words;
  }

  private static String text(Issue issue) {
    String municipalities =
        issue.concern().municipalities().stream()
            .map(ConcernedMunicipality::name)
            .collect(Collectors.joining(" "));
    String comments =
        issue.details().comments().stream().map(Comment::text).collect(Collectors.joining(" "));
    return String.join(
        "\n",
        issue.title(),
        issue.text(),
        comments,
        issue.theme(),
        municipalities,
        issue.details().organisation(),
        issue.details().forum(),
        issue.author());
  }

  private static Set<String> titleWords(String title) {
    return words(Folding.swedish(title)).stream()
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }

  private static List<String> words(String folded) {
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
