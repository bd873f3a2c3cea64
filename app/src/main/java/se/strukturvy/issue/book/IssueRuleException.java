package se.strukturvy.issue.book;

/** Somebody asked for something that the rules of issues do not allow; nothing has changed. */
public class IssueRuleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Rule rule;

  /** The rules. */
  public enum Rule {
    /** An issue has a title. */
    TITLE_NEEDED,
    /** Closing needs a reason. */
    REASON_NEEDED,
    /** The issue is not there (any more). */
    UNKNOWN_ISSUE,
    /** A comment has words. */
    WORDS_NEEDED,
    /** Attachments are at most 20 MB. */
    ATTACHMENT_TOO_LARGE
  }

  /** Names the broken rule. */
  public IssueRuleException(Rule rule, String message) {
    super(message);
    this.rule = rule;
  }

  /** The broken rule, so that a message in the reader's language can be chosen. */
  public Rule rule() {
    return rule;
  }
}
