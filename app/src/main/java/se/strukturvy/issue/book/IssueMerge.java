package se.strukturvy.issue.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.strukturvy.issue.act.UndoStack;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;

/** Works out what another file's events would bring to a ledger, without changing it. */
final class IssueMerge {
  private final IssueLedger ledger;
  private final Map<UUID, List<IssueEvent>> news = new HashMap<>();
  private int same;
  private int kept;

  IssueMerge(IssueLedger ledger, List<IssueEvent> others) {
    this.ledger = ledger;
    Map<UUID, List<IssueEvent>> byIssue = new HashMap<>();
    others.forEach(e -> byIssue.computeIfAbsent(e.issue(), id -> new ArrayList<>()).add(e));
    byIssue.forEach((issue, events) -> sort(issue, IssueState.of(events)));
  }

  private void sort(UUID issue, IssueState state) {
    if (state.isPrivate()) {
      kept += state.history().size();
      return;
    }
    Set<UUID> known = new HashSet<>();
    ledger.state(issue).ifPresent(mine -> mine.history().forEach(event -> known.add(event.id())));
    List<IssueEvent> unknown =
        state.history().stream().filter(event -> !known.contains(event.id())).toList();
    same += state.history().size() - unknown.size();
    if (!unknown.isEmpty()) {
      news.put(issue, unknown);
    }
  }

  /** The events that are not here yet. */
  List<IssueEvent> news() {
    return news.values().stream().flatMap(List::stream).toList();
  }

  /** The attachments that come with them. */
  List<UUID> attachments() {
    return news().stream()
        .filter(event -> event.field().startsWith(IssueField.ATTACHMENT) && event.value() != null)
        .map(event -> UUID.fromString(event.field().substring(IssueField.ATTACHMENT.length())))
        .toList();
  }

  /** The fields that change here, from what to what; a new issue is one that was deleted before. */
  List<UndoStack.Step> steps() {
    List<UndoStack.Step> steps = new ArrayList<>();
    news.forEach(
        (issue, events) -> {
          IssueState before = ledger.state(issue).orElse(null);
          IssueState after = after(issue);
          if (before == null && !after.isRecord()) {
            if (!after.isDeleted()) {
              steps.add(new UndoStack.Step(issue, IssueField.DELETED, "1", null));
            }
            return;
          }
          for (String field : after.fields()) {
            String from = before == null ? null : before.value(field);
            String to = after.value(field);
            if (!Objects.equals(from, to)) {
              steps.add(new UndoStack.Step(issue, field, from, to));
            }
          }
        });
    return steps;
  }

  private IssueState after(UUID issue) {
    return ledger
        .state(issue)
        .map(state -> state.plus(news.get(issue)))
        .orElseGet(() -> IssueState.of(news.get(issue)));
  }

  MergeResult result() {
    List<FieldConflict> conflicts = new ArrayList<>();
    int newIssues = 0;
    for (UUID issue : news.keySet()) {
      IssueState after = after(issue);
      newIssues += ledger.state(issue).isEmpty() && !after.isRecord() ? 1 : 0;
      conflicts.addAll(after.conflicts());
    }
    conflicts.sort(
        Comparator.comparing((FieldConflict c) -> c.issue().toString())
            .thenComparing(FieldConflict::field));
    return new MergeResult(news().size(), same, kept, newIssues, conflicts);
  }
}
