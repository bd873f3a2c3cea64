package se.strukturvy.ui.issue.list;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.ui.issue.words.CriterionWords;
import se.strukturvy.ui.issue.words.IssueWords;

/**
 * What the issue list is asked for, and works out in the background: which issues, in what order,
 * in which groups.
 *
 * @param filter which issues
 * @param order how they are sorted
 * @param group by what they are grouped; null for not at all. An issue with several values stands
 *     in several groups
 * @param folded the values of the groups that are put away
 */
public record ListQuery(IssueFilter filter, ListOrder order, Criterion group, Set<String> folded) {
  /**
   * The answer.
   *
   * @param lines what the list shows
   * @param issues the issues that the filter takes, sorted
   * @param leftOut ids of the others
   * @param total how many issues there are in all
   * @param values for each criterion the values that all issues have, and how often
   */
  public record Answer(
      List<ListLine> lines,
      List<Issue> issues,
      Set<UUID> leftOut,
      int total,
      Map<Criterion, Map<String, Integer>> values) {}

  /** The query with other groups put away. */
  ListQuery withFolded(Set<String> values) {
    return new ListQuery(filter, order, group, values);
  }

  /**
   * Works out the answer; takes some tens of milliseconds for 20,000 issues.
   *
   * @param known what was found out before, so that only what has changed is made anew
   */
  Answer answer(IssueBook book, IssueWords words, ListMemory known) throws IssueStoreException {
    List<Issue> all = book.issues();
    Collator collator = words.collator();
    List<IssueLine> lines = new ArrayList<>();
    for (Issue issue : book.find(filter)) {
      lines.add(known.line(issue, words, collator));
    }
    lines.sort(order.comparator());
    List<Issue> issues = lines.stream().map(IssueLine::issue).toList();
    List<ListLine> shown = group == null ? List.copyOf(lines) : grouped(lines, words, collator);
    Set<UUID> leftOut = all.stream().map(Issue::id).collect(Collectors.toCollection(HashSet::new));
    issues.forEach(issue -> leftOut.remove(issue.id()));
    return new Answer(shown, issues, Set.copyOf(leftOut), all.size(), known.values(all));
  }

  private List<ListLine> grouped(List<IssueLine> lines, IssueWords words, Collator collator) {
    Map<String, List<IssueLine>> groups = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (IssueLine line : lines) {
      Set<String> values = group.of(line.issue());
      for (String value : values.isEmpty() ? Set.of("") : values) {
        groups.computeIfAbsent(value, key -> new ArrayList<>()).add(line);
        names.computeIfAbsent(
            value, key -> new CriterionWords(words).value(group, key, line.issue()));
      }
    }
    Comparator<String> byName = Comparator.comparing(names::get, collator::compare);
    Comparator<String> order =
        group == Criterion.STATUS || group == Criterion.PRIORITY || group == Criterion.REACH
            ? Comparator.comparing(value -> CriterionWords.rank(group, value))
            : Comparator.comparing((String value) -> value.isEmpty()).thenComparing(byName);
    List<ListLine> shown = new ArrayList<>();
    groups.keySet().stream()
        .sorted(order)
        .forEach(
            value -> {
              List<IssueLine> members = groups.get(value);
              boolean away = folded.contains(value);
              shown.add(new GroupLine(value, names.get(value), members.size(), away));
              if (!away) {
                shown.addAll(members);
              }
            });
    return shown;
  }
}
