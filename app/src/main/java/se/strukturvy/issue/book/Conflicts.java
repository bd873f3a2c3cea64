package se.strukturvy.issue.book;

import java.util.List;
import java.util.Map;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.act.ActKinds;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * The fields of issues that people who did not know of each other have given different values.
 *
 * <p>Threads: as {@link IssueBook}.
 */
public final class Conflicts {
  private final IssueActs acts;
  private final IssueLedger ledger;

  Conflicts(IssueActs acts, IssueLedger ledger) {
    this.acts = acts;
    this.ledger = ledger;
  }

  /** All conflicts, in the order of the issues. */
  public List<FieldConflict> all() {
    return ledger.issues().stream().flatMap(issue -> issue.details().conflicts().stream()).toList();
  }

  /**
   * Ends a conflict: the value of one of its events becomes the field's, by a new event that can be
   * undone. What has been said to the field since then is replaced, too.
   *
   * @param chosen one of the conflict's events
   * @return the issue as it is now
   * @throws IssueRuleException when the issue is unknown
   * @throws IssueStoreException when it cannot be stored
   */
  public Issue settle(FieldConflict conflict, IssueEvent chosen) throws IssueStoreException {
    IssueChange change = new IssueChange(conflict.field(), chosen.value());
    Issue issue = acts.known(conflict.issue());
    acts.write(issue, ActKinds.of(change), List.of(change), Map.of());
    return acts.known(conflict.issue());
  }
}
