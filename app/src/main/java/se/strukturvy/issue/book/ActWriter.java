package se.strukturvy.issue.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.act.UndoStack;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernDifference;
import se.strukturvy.issue.concern.ConcernFinder;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;
import se.strukturvy.issue.store.IssueBatch;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * Writes acts: stamps them, puts them on disk, only then into the ledger, remembers how to take
 * them back, and tells the listeners. Writers take turns.
 */
final class ActWriter {
  private final IssueStore store;
  private final IssueLedger ledger;
  private final ConcernCache concerns;
  private final EventStamp stamp;
  private final UndoStack session = new UndoStack();
  private final Listeners listeners = new Listeners();

  ActWriter(IssueStore store, IssueLedger ledger, ConcernCache concerns, EventStamp stamp) {
    this.store = store;
    this.ledger = ledger;
    this.concerns = concerns;
    this.stamp = stamp;
  }

  Listeners listeners() {
    return listeners;
  }

  /** Changes one issue or record, which need not exist; does nothing when nothing differs. */
  synchronized void act(
      UUID subject, Act act, List<IssueChange> changes, Map<UUID, byte[]> attachments)
      throws IssueStoreException {
    IssueState state = ledger.state(subject).orElse(null);
    List<IssueEvent> events = stamp.stamp(Map.of(subject, changes), ledger);
    if (events.isEmpty()) {
      return;
    }
    commit(events, attachments);
    // Undone, an added issue is a deleted one: its words stay in the history.
    List<UndoStack.Step> steps =
        act.kind() == Act.Kind.ADDED
            ? List.of(new UndoStack.Step(subject, IssueField.DELETED, "1", null))
            : events.stream().map(e -> step(subject, state, e)).toList();
    session.did(new UndoStack.Entry(act, steps));
    listeners.fire();
  }

  private static UndoStack.Step step(UUID subject, IssueState before, IssueEvent event) {
    String old = before == null ? null : before.value(event.field());
    return new UndoStack.Step(subject, event.field(), old, event.value());
  }

  /** Takes in events that others have made. */
  synchronized MergeResult merge(IssueStore other) throws IssueStoreException {
    IssueMerge merge = new IssueMerge(ledger, other.load());
    concerns.learn(other.concerns());
    Map<UUID, byte[]> attachments = new HashMap<>();
    for (UUID id : merge.attachments()) {
      other.attachment(id).ifPresent(bytes -> attachments.put(id, bytes));
    }
    List<UndoStack.Step> steps = merge.steps();
    MergeResult result = merge.result();
    if (!merge.news().isEmpty()) {
      commit(merge.news(), attachments);
      session.did(new UndoStack.Entry(new Act(null, "", Act.Kind.MERGED), steps));
      listeners.fire();
    }
    return result;
  }

  /** Takes in what other programs have written to the store; returns whether there was any. */
  synchronized boolean refresh() throws IssueStoreException {
    List<IssueEvent> events = store.poll();
    boolean news = !events.isEmpty() && ledger.apply(events);
    if (news) {
      listeners.fire();
    }
    return news;
  }

  /** Asks another finder whom the issues concern, and keeps the answers that differ. */
  synchronized List<ConcernDifference> useBoundaries(
      ConcernFinder finder, List<Municipality> boundaries) throws IssueStoreException {
    concerns.use(finder);
    List<ConcernDifference> different = ledger.refreshAll();
    listeners.fire();
    if (store.readOnly().isPresent()) {
      return different;
    }
    Map<UUID, Concern> found = new HashMap<>();
    for (ConcernDifference one : different) {
      ledger.state(one.issue()).ifPresent(state -> found.putAll(concerns.entry(state)));
    }
    if (!found.isEmpty()) {
      store.append(new IssueBatch(List.of(), found, Map.of()));
    }
    if (!boundaries.isEmpty()) {
      store.keepMunicipalities(boundaries);
    }
    return different;
  }

  /** How many acts there are to undo. */
  synchronized int height() {
    return session.size();
  }

  /** Makes one act of all above a height, or none that can be undone. */
  void settle(int height, boolean undone) {
    synchronized (this) {
      if (undone) {
        session.joinAbove(height);
      } else {
        session.forgetAbove(height);
      }
    }
    listeners.fire();
  }

  synchronized Optional<Act> undo() throws IssueStoreException {
    Optional<UndoStack.Entry> entry = session.nextUndo();
    if (entry.isPresent()) {
      replay(entry.get().reversed());
      session.didUndo();
      listeners.fire();
    }
    return entry.map(UndoStack.Entry::act);
  }

  synchronized Optional<Act> redo() throws IssueStoreException {
    Optional<UndoStack.Entry> entry = session.nextRedo();
    if (entry.isPresent()) {
      replay(entry.get());
      session.didRedo();
      listeners.fire();
    }
    return entry.map(UndoStack.Entry::act);
  }

  synchronized Optional<Act> nextUndo() {
    return session.nextUndo().map(UndoStack.Entry::act);
  }

  synchronized Optional<Act> nextRedo() {
    return session.nextRedo().map(UndoStack.Entry::act);
  }

  private void replay(UndoStack.Entry entry) throws IssueStoreException {
    Map<UUID, List<IssueChange>> changes = new LinkedHashMap<>();
    for (UndoStack.Step step : entry.steps()) {
      String now = ledger.state(step.issue()).orElseThrow().value(step.field());
      if (Objects.equals(now, step.before())) {
        changes
            .computeIfAbsent(step.issue(), issue -> new ArrayList<>())
            .add(new IssueChange(step.field(), step.after()));
      }
    }
    List<IssueEvent> events = stamp.stamp(changes, ledger);
    if (!events.isEmpty()) {
      commit(events, Map.of());
    }
  }

  private void commit(List<IssueEvent> events, Map<UUID, byte[]> attachments)
      throws IssueStoreException {
    Map<UUID, List<IssueEvent>> byIssue =
        events.stream().collect(Collectors.groupingBy(IssueEvent::issue));
    Map<UUID, Concern> found = new HashMap<>();
    byIssue.forEach(
        (issue, news) -> {
          IssueState after =
              ledger.state(issue).map(s -> s.plus(news)).orElseGet(() -> IssueState.of(news));
          concerns.of(after);
          found.putAll(concerns.entry(after));
        });
    store.append(new IssueBatch(events, found, attachments));
    ledger.apply(events);
  }
}
