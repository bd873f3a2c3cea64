package se.strukturvy.issue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.IssueRuleException.Rule;

/**
 * The issues of one file, and the only way to change them: every change is checked, stamped with
 * id, time and author, stored, and only then seen and told of, once.
 *
 * <p>Threads: what reads ({@link #issues}, {@link #issue}, {@link #history}) never blocks and may
 * be called from the user interface. What writes waits for the disk and belongs on a background
 * thread; writers take turns. Listeners run on the thread that wrote, after the change is on disk.
 */
public final class IssueBook {
  private static final int LARGEST_ATTACHMENT = 20 << 20;

  private final IssueStore store;
  private final ConcernCache concerns;
  private final IssueLedger ledger;
  private final EventStamp stamp;
  private final UndoStack session = new UndoStack();
  private final Listeners listeners = new Listeners();

  /**
   * Opens the issues of a store.
   *
   * @param store kept by the caller, who closes it after the book's last use
   * @param finder finds whom an issue concerns; null when no boundaries are at hand (yet)
   * @param author asked at each change
   * @throws IssueStoreException when the store cannot be read
   */
  public IssueBook(IssueStore store, ConcernFinder finder, Clock clock, Supplier<Author> author)
      throws IssueStoreException {
    this.store = store;
    this.concerns = new ConcernCache(finder, store.concerns());
    this.ledger = new IssueLedger(concerns);
    this.stamp = new EventStamp(clock, author);
    ledger.apply(store.load());
  }

  /** All issues that are not deleted, the oldest first. */
  public List<Issue> issues() {
    return ledger.issues();
  }

  /** One issue, unless it is deleted or unknown. */
  public Optional<Issue> issue(UUID id) {
    return ledger.issue(id);
  }

  /** Everything that ever happened to an issue, the oldest first; empty when it is unknown. */
  public List<IssueEvent> history(UUID id) {
    return ledger.state(id).map(IssueState::history).orElse(List.of());
  }

  /**
   * Whom a geometry would concern, with the boundaries at hand; may take a moment.
   *
   * @param geometry in SWEREF 99 TM, east first; null for none
   */
  public Concern concernOf(Geometry geometry) {
    return concerns.of(geometry);
  }

  /** Calls {@code listener} after every change; closing the result ends that. */
  public AutoCloseable onChange(Runnable listener) {
    return listeners.add(listener);
  }

  /** Why nothing can be written, in words; empty when it can. */
  public Optional<String> readOnly() {
    return store.readOnly();
  }

  /**
   * Writes down an issue.
   *
   * @param more what else is known of it
   * @throws IssueRuleException when it has no title
   * @throws IssueStoreException when it cannot be stored; it is then not in the book
   */
  public synchronized Issue add(IssueDraft draft, IssueChange... more) throws IssueStoreException {
    List<IssueChange> changes = new ArrayList<>();
    changes.add(IssueChange.title(draft.title()));
    changes.add(IssueChange.text(draft.text()));
    changes.add(IssueChange.theme(draft.theme()));
    changes.add(IssueChange.status(IssueStatus.NEW));
    changes.add(IssueChange.geometry(draft.geometry()));
    changes.addAll(Arrays.asList(more));
    IssueRules.check(changes);
    UUID id = UUID.randomUUID();
    List<IssueEvent> events = stamp.stamp(id, null, ledger.latest(), changes);
    commit(events, Map.of());
    // Undone, an added issue is a deleted one: its words stay in the history.
    session.did(
        new UndoStack.Entry(
            new Act(id, draft.title(), Act.Kind.ADDED),
            List.of(new UndoStack.Step(id, IssueField.DELETED, "1", null))));
    listeners.fire();
    return ledger.issue(id).orElseThrow();
  }

  /**
   * Changes fields of an issue in one act.
   *
   * @return the issue as it is now
   * @throws IssueRuleException when the issue is unknown or a rule is broken
   * @throws IssueStoreException when it cannot be stored; nothing has then changed
   */
  public synchronized Issue change(UUID id, IssueChange... changes) throws IssueStoreException {
    act(id, ActKinds.of(changes), Arrays.asList(changes), Map.of());
    return ledger.issue(id).orElseThrow();
  }

  /**
   * Adds to the talk about an issue.
   *
   * @param replyTo the comment that is answered; null for none
   * @return the comment's id
   * @throws IssueRuleException when there are no words
   * @throws IssueStoreException when it cannot be stored
   */
  public synchronized UUID comment(UUID id, String words, UUID replyTo) throws IssueStoreException {
    UUID comment = UUID.randomUUID();
    List<IssueChange> changes = new ArrayList<>();
    changes.add(new IssueChange(IssueField.comment(comment), words.strip()));
    if (replyTo != null) {
      changes.add(
          new IssueChange(IssueField.comment(comment) + IssueField.REPLY, replyTo.toString()));
    }
    act(id, Act.Kind.COMMENTED, changes, Map.of());
    return comment;
  }

  /**
   * Copies a picture or document into the file.
   *
   * @param name the name that people see, with its ending
   * @throws IssueRuleException when it is larger than 20 MB
   * @throws IssueStoreException when it cannot be stored
   */
  public synchronized UUID attach(UUID id, String name, byte[] bytes) throws IssueStoreException {
    if (bytes.length > LARGEST_ATTACHMENT) {
      throw new IssueRuleException(
          Rule.ATTACHMENT_TOO_LARGE, name + " is larger than 20 MB. Attach a smaller version.");
    }
    UUID attachment = UUID.randomUUID();
    IssueChange change = new IssueChange(IssueField.ATTACHMENT + attachment, name);
    act(id, Act.Kind.ATTACHED, List.of(change), Map.of(attachment, bytes));
    return attachment;
  }

  /**
   * The bytes of an attachment.
   *
   * @throws IssueStoreException when they cannot be read
   */
  public Optional<byte[]> attachment(UUID id) throws IssueStoreException {
    return store.attachment(id);
  }

  /**
   * Deletes an issue; that too can be undone, and its history stays.
   *
   * @throws IssueStoreException when it cannot be stored
   */
  public synchronized void delete(UUID id) throws IssueStoreException {
    act(id, Act.Kind.DELETED, List.of(new IssueChange(IssueField.DELETED, "1")), Map.of());
  }

  /**
   * Takes back what this session did last. What somebody else has written since stays.
   *
   * @return what was undone; empty when there is nothing
   * @throws IssueStoreException when it cannot be stored; it is then not undone
   */
  public synchronized Optional<Act> undo() throws IssueStoreException {
    Optional<UndoStack.Entry> entry = session.nextUndo();
    if (entry.isPresent()) {
      replay(entry.get().reversed());
      session.didUndo();
      listeners.fire();
    }
    return entry.map(UndoStack.Entry::act);
  }

  /**
   * Does again what was undone last.
   *
   * @return what was done again; empty when there is nothing
   * @throws IssueStoreException when it cannot be stored
   */
  public synchronized Optional<Act> redo() throws IssueStoreException {
    Optional<UndoStack.Entry> entry = session.nextRedo();
    if (entry.isPresent()) {
      replay(entry.get());
      session.didRedo();
      listeners.fire();
    }
    return entry.map(UndoStack.Entry::act);
  }

  /** What {@link #undo} would take back. */
  public synchronized Optional<Act> nextUndo() {
    return session.nextUndo().map(UndoStack.Entry::act);
  }

  /** What {@link #redo} would do again. */
  public synchronized Optional<Act> nextRedo() {
    return session.nextRedo().map(UndoStack.Entry::act);
  }

  /**
   * Takes in what other programs have written to the file; call it every second or two.
   *
   * @return whether there was anything
   * @throws IssueStoreException when the file cannot be read
   */
  public synchronized boolean refresh() throws IssueStoreException {
    List<IssueEvent> events = store.poll();
    boolean news = !events.isEmpty() && ledger.apply(events);
    if (news) {
      listeners.fire();
    }
    return news;
  }

  /**
   * Finds anew whom every issue concerns, with other boundaries, and keeps that.
   *
   * @param boundaries what the finder works with, kept in the file for those who have none at hand;
   *     empty to leave what is kept
   * @return the issues for which the answer differs
   * @throws IssueStoreException when it cannot be stored; the new answers are shown all the same
   */
  public synchronized Set<UUID> useBoundaries(ConcernFinder finder, List<Municipality> boundaries)
      throws IssueStoreException {
    concerns.use(finder);
    Set<UUID> different = ledger.refreshAll();
    listeners.fire();
    if (store.readOnly().isPresent()) {
      return different;
    }
    Map<UUID, Concern> found = new HashMap<>();
    for (UUID id : different) {
      ledger.state(id).ifPresent(state -> found.putAll(concerns.entry(state)));
    }
    if (!found.isEmpty()) {
      store.append(new IssueBatch(List.of(), found, Map.of()));
    }
    if (!boundaries.isEmpty()) {
      store.keepMunicipalities(boundaries);
    }
    return different;
  }

  /**
   * Takes in the issues of another file: events are united, per field the later one decides, and
   * nothing is dropped. Doing it again, or in another order, gives the same. What is private there
   * stays there. The whole merge can be undone.
   *
   * @return what came, what was the same, and every field on which the two sides disagree
   * @throws IssueStoreException when the other file cannot be read or this one not written; nothing
   *     has then changed
   */
  public synchronized MergeResult merge(IssueStore other) throws IssueStoreException {
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

  private void act(UUID id, Act.Kind kind, List<IssueChange> changes, Map<UUID, byte[]> attachments)
      throws IssueStoreException {
    Issue issue =
        ledger
            .issue(id)
            .orElseThrow(
                () -> new IssueRuleException(Rule.UNKNOWN_ISSUE, "There is no issue " + id + "."));
    IssueRules.check(changes);
    IssueState state = ledger.state(id).orElseThrow();
    List<IssueEvent> events = stamp.stamp(id, state, ledger.latest(), changes);
    if (events.isEmpty()) {
      return;
    }
    commit(events, attachments);
    List<UndoStack.Step> steps =
        events.stream()
            .map(e -> new UndoStack.Step(id, e.field(), state.value(e.field()), e.value()))
            .toList();
    session.did(new UndoStack.Entry(new Act(id, issue.title(), kind), steps));
    listeners.fire();
  }

  private void replay(UndoStack.Entry entry) throws IssueStoreException {
    Map<UUID, List<IssueChange>> byIssue = new LinkedHashMap<>();
    for (UndoStack.Step step : entry.steps()) {
      String now = ledger.state(step.issue()).orElseThrow().value(step.field());
      if (Objects.equals(now, step.before())) {
        byIssue
            .computeIfAbsent(step.issue(), issue -> new ArrayList<>())
            .add(new IssueChange(step.field(), step.after()));
      }
    }
    List<IssueEvent> events = new ArrayList<>();
    byIssue.forEach(
        (issue, changes) -> {
          IssueState state = ledger.state(issue).orElseThrow();
          events.addAll(stamp.stamp(issue, state, ledger.latest(), changes));
        });
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
