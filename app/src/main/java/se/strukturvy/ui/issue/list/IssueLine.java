package se.strukturvy.ui.issue.list;

import java.text.CollationKey;
import java.text.Collator;
import se.strukturvy.issue.Issue;
import se.strukturvy.ui.issue.words.IssueWords;

/**
 * A line of the issue list: an issue with its words made ready for showing and sorting.
 *
 * @param issue the issue
 * @param theme the theme's name
 * @param status the status in words
 * @param municipalities the counted municipalities, in one line
 * @param reach the reach in words
 * @param titleOrder where its title stands in the dictionary
 * @param themeOrder where its theme stands
 * @param placeOrder where its municipalities stand
 */
public record IssueLine(
    Issue issue,
    String theme,
    String status,
    String municipalities,
    String reach,
    CollationKey titleOrder,
    CollationKey themeOrder,
    CollationKey placeOrder)
    implements ListLine {
  static IssueLine of(Issue issue, IssueWords words, Collator collator) {
    String theme = words.theme(issue.theme());
    String municipalities = words.municipalities(issue.concern());
    return new IssueLine(
        issue,
        theme,
        words.status(issue.status()),
        municipalities,
        words.reach(issue.concern().reach()),
        collator.getCollationKey(issue.title()),
        collator.getCollationKey(theme),
        collator.getCollationKey(municipalities));
  }
}
