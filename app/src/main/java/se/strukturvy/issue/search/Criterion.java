package se.strukturvy.issue.search;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueKind;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Priority;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.Reach;
import se.strukturvy.issue.event.FieldConflict;

/** Something by which issues are filtered and counted: each issue has none, one or many values. */
public enum Criterion {
  /** Codes of the municipalities that the issue concerns; those it only touches do not count. */
  MUNICIPALITY(issue -> issue.concern().counted().map(ConcernedMunicipality::code)),
  /** Codes of its themes; the empty code when unclear (oklar). */
  THEME(issue -> Stream.concat(Stream.of(issue.theme()), issue.details().moreThemes().stream())),
  /** Name of its {@link IssueStatus}. */
  STATUS(issue -> Stream.of(issue.status().name())),
  /** Name of its {@link IssueKind}. */
  KIND(issue -> Stream.of(issue.details().kind().name())),
  /** Name of its {@link Priority}. */
  PRIORITY(issue -> Stream.of(issue.details().priority().name())),
  /** Name of its {@link Reach}. */
  REACH(issue -> Stream.of(issue.concern().reach().name())),
  /** The responsible organisation. */
  ORGANISATION(issue -> Stream.of(issue.details().organisation())),
  /** The forum in which it is handled. */
  FORUM(issue -> Stream.of(issue.details().forum())),
  /** Who wrote it. */
  AUTHOR(issue -> Stream.of(issue.author())),
  /** Keys of the directions and features to which it is tied. */
  DIRECTION(issue -> issue.details().features().keySet().stream()),
  /** Fields on which two people disagree. */
  CONFLICT(issue -> issue.details().conflicts().stream().map(FieldConflict::field)),
  /** "private" or "shared". */
  SHARING(issue -> Stream.of(issue.details().isPrivate() ? "private" : "shared"));

  // The functions capture nothing, so the constants cannot change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Issue, Stream<String>> values;

  Criterion(Function<Issue, Stream<String>> values) {
    this.values = values;
  }

  /** The issue's values. */
  public Set<String> of(Issue issue) {
    return values.apply(issue).collect(Collectors.toSet());
  }

  /** Whether one of the issue's values is among those wanted; an empty set wants any at all. */
  boolean matches(Issue issue, Set<String> wanted) {
    return values.apply(issue).anyMatch(value -> wanted.isEmpty() || wanted.contains(value));
  }
}
