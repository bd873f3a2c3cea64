package se.strukturvy.ui.issue.map;

import java.util.List;
import java.util.UUID;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.layer.IssueLayer;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.map.DrawnLayer;

/**
 * The issue that is picked, drawn above all others, and with its title even where it is crowded.
 *
 * @param issue null for none
 * @param themes give its symbol
 * @param layers the lowest first
 */
record PickedIssue(Issue issue, Themes themes, List<DrawnLayer> layers) {
  static final PickedIssue NONE = new PickedIssue(null, null, List.of());

  /** The picked one of these; the same as before where nothing has changed. */
  PickedIssue follow(UUID picked, List<Issue> issues, Themes now) {
    if (picked == null) {
      return NONE;
    }
    return issues.stream()
        .filter(each -> each.id().equals(picked) && each.geometry() != null)
        .findFirst()
        .map(each -> each.equals(issue) && now.equals(themes) ? this : of(each, now))
        .orElse(NONE);
  }

  private static PickedIssue of(Issue issue, Themes themes) {
    return new PickedIssue(issue, themes, IssueLayer.picked(issue, themes));
  }

  /** Its id; null for none. */
  UUID id() {
    return issue == null ? null : issue.id();
  }
}
