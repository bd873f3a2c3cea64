package se.strukturvy.issue.book;

import java.util.List;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.book.IssueRuleException.Rule;
import se.strukturvy.issue.event.IssueField;

/** What an issue must always be. */
final class IssueRules {
  private IssueRules() {}

  /**
   * Lets changes through that leave the issue in order.
   *
   * @throws IssueRuleException when they do not
   */
  static void check(List<IssueChange> changes) {
    boolean reasonGiven = false;
    boolean closes = false;
    for (IssueChange change : changes) {
      boolean blank = change.value() == null || change.value().isBlank();
      if (change.field().equals(IssueField.TITLE) && blank) {
        throw new IssueRuleException(Rule.TITLE_NEEDED, "An issue needs a title.");
      }
      if (change.field().startsWith(IssueField.COMMENT) && blank) {
        throw new IssueRuleException(Rule.WORDS_NEEDED, "A comment needs words.");
      }
      reasonGiven |= change.field().equals(IssueField.REASON) && !blank;
      closes |= change.equals(IssueChange.status(IssueStatus.CLOSED));
    }
    if (closes && !reasonGiven) {
      throw new IssueRuleException(Rule.REASON_NEEDED, "Closing an issue needs a reason.");
    }
  }
}
