package se.strukturvy.cli.issue;

import se.strukturvy.issue.Issue;

/** An issue as one line for people, whatever its title holds. */
final class IssueText {
  private IssueText() {}

  static String of(Issue issue) {
    String municipalities = issue.concern().names();
    return issue.id()
        + "  "
        + issue.status().word()
        + "  "
        + issue.title().replaceAll("\\s+", " ")
        + (municipalities.isEmpty() ? "" : "  (" + municipalities + ")");
  }
}
