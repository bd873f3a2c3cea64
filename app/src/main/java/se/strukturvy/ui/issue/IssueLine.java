package se.strukturvy.ui.issue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueStatus;

/**
 * A line of the issue list: an issue with its words made ready for sorting and searching.
 *
 * @param issue the issue
 * @param theme the theme's name
 * @param status the status in words
 * @param municipalities the counted municipalities, in one line
 * @param reach the reach in words
 * @param folded everything that is searched, folded
 */
record IssueLine(
    Issue issue, String theme, String status, String municipalities, String reach, String folded) {
  static IssueLine of(Issue issue, IssueWords words) {
    String theme = words.theme(issue.theme());
    String status = words.status(issue.status());
    String municipalities = words.municipalities(issue.concern());
    String reach = words.reach(issue.concern().reach());
    Stream<String> said = issue.details().comments().stream().map(Comment::text);
    String all =
        Stream.concat(
                Stream.of(
                    issue.title(),
                    issue.text(),
                    theme,
                    status,
                    municipalities,
                    reach,
                    issue.author(),
                    issue.details().organisation(),
                    issue.details().forum()),
                said)
            .collect(Collectors.joining("\n"));
    return new IssueLine(issue, theme, status, municipalities, reach, SwedishText.fold(all));
  }

  /** Whether the issue still waits for something. */
  boolean isOpen() {
    return issue.status() != IssueStatus.CLOSED && issue.status() != IssueStatus.AGREED;
  }
}
