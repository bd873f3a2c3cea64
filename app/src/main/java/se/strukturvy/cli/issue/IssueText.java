package se.strukturvy.cli.issue;

import java.util.stream.Collectors;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;

/** An issue as one line for people, whatever its title holds. */
final class IssueText {
  private IssueText() {}

  static String of(Issue issue) {
    String municipalities =
        issue.concern().municipalities().stream()
            .filter(one -> one.link() == Link.MEETS || one.link() == Link.ADDED)
            .map(ConcernedMunicipality::name)
            .collect(Collectors.joining(", "));
    return issue.id()
        + "  "
        + issue.status().word()
        + "  "
        + issue.title().replaceAll("\\s+", " ")
        + (municipalities.isEmpty() ? "" : "  (" + municipalities + ")");
  }
}
