package se.strukturvy.issue.book;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.book.IssueRuleException.Rule;
import se.strukturvy.issue.store.IssueStoreException;

/** Acts on issues that are there: checked, named by the issue's title, and written. */
final class IssueActs {
  private final ActWriter writer;
  private final IssueLedger ledger;

  IssueActs(ActWriter writer, IssueLedger ledger) {
    this.writer = writer;
    this.ledger = ledger;
  }

  /** An issue that must be there. */
  Issue known(UUID id) {
    return ledger
        .issue(id)
        .orElseThrow(
            () -> new IssueRuleException(Rule.UNKNOWN_ISSUE, "There is no issue " + id + "."));
  }

  /** Writes changes that keep the rules; {@code attachments} are bytes by id. */
  void act(UUID id, Act.Kind kind, List<IssueChange> changes, Map<UUID, byte[]> attachments)
      throws IssueStoreException {
    Issue issue = known(id);
    IssueRules.check(changes);
    write(issue, kind, changes, attachments);
  }

  /** Writes changes that have kept the rules when they were first made. */
  void write(Issue issue, Act.Kind kind, List<IssueChange> changes, Map<UUID, byte[]> attachments)
      throws IssueStoreException {
    writer.act(issue.id(), new Act(issue.id(), issue.title(), kind), changes, attachments);
  }
}
