package se.strukturvy.issue;

import java.util.Set;
import java.util.function.Predicate;
import se.strukturvy.issue.ConcernedMunicipality.Link;

/**
 * Which issues are asked for; an empty set asks for all of that kind.
 *
 * @param municipalities codes of which an issue concerns one at least
 * @param themes codes of which it has one at least
 * @param statuses of which it has one
 * @param reaches of which it has one
 * @param forums of which it is handled in one
 * @param onlyConflicts only those with a field in conflict
 */
public record IssueFilter(
    Set<String> municipalities,
    Set<String> themes,
    Set<IssueStatus> statuses,
    Set<Reach> reaches,
    Set<String> forums,
    boolean onlyConflicts)
    implements Predicate<Issue> {
  /** All issues. */
  public static final IssueFilter ALL =
      new IssueFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

  /** Makes a filter with sets of its own. */
  public IssueFilter {
    municipalities = Set.copyOf(municipalities);
    themes = Set.copyOf(themes);
    statuses = Set.copyOf(statuses);
    reaches = Set.copyOf(reaches);
    forums = Set.copyOf(forums);
  }

  @Override
  public boolean test(Issue issue) {
    return (statuses.isEmpty() || statuses.contains(issue.status()))
        && (reaches.isEmpty() || reaches.contains(issue.concern().reach()))
        && (forums.isEmpty() || forums.contains(issue.details().forum()))
        && (themes.isEmpty() || hasTheme(issue))
        && (municipalities.isEmpty() || concerns(issue))
        && (!onlyConflicts || !issue.details().conflicts().isEmpty());
  }

  private boolean hasTheme(Issue issue) {
    return themes.contains(issue.theme())
        || issue.details().moreThemes().stream().anyMatch(themes::contains);
  }

  private boolean concerns(Issue issue) {
    return issue.concern().municipalities().stream()
        .filter(one -> one.link() == Link.MEETS || one.link() == Link.ADDED)
        .anyMatch(one -> municipalities.contains(one.code()));
  }
}
