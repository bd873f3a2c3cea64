package se.strukturvy.issue.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.act.ActKinds;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernDifference;
import se.strukturvy.issue.concern.ConcernFinder;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * The issues of one file, and the only way to change them: every change is checked, stamped with
 * id, time and author, stored, and only then seen and told of, once.
 *
 * <p>Threads: what reads ({@link #issues}, {@link #issue}, {@link #history}) never blocks and may
 * be called from the user interface. What writes waits for the disk and belongs on a background
 * thread; writers take turns. Listeners run on the thread that wrote, after the change is on disk.
 */
public final class IssueBook {
  private final IssueStore store;
  private final ConcernCache concerns;
  private final IssueLedger ledger;
  private final ActWriter writer;
  private final RecordBook records;
  private final ActHistory acts;
  private final IssueActs changing;
  private final Conflicts conflicts;
  private final Attachments attachments;

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
    this.writer = new ActWriter(store, ledger, concerns, new EventStamp(clock, author));
    this.records = new RecordBook(writer, ledger);
    this.acts = new ActHistory(writer);
    this.changing = new IssueActs(writer, ledger);
    this.conflicts = new Conflicts(changing, ledger);
    this.attachments = new Attachments(changing, store);
    ledger.apply(store.load());
  }

  /** What is kept beside the issues. */
  public RecordBook records() {
    return records;
  }

  /** All issues that are not deleted, the oldest first. */
  public List<Issue> issues() {
    return ledger.issues();
  }

  /**
   * The issues that a filter asks for, the oldest first. Words are searched for in the store, which
   * may take a moment; without words the answer comes from memory at once.
   *
   * @throws IssueStoreException when the store cannot be read
   */
  public List<Issue> find(IssueFilter filter) throws IssueStoreException {
    List<String> words = SwedishText.words(filter.text());
    Set<UUID> found = words.isEmpty() ? Set.of() : store.find(words);
    return ledger.issues().stream()
        .filter(issue -> words.isEmpty() || found.contains(issue.id()))
        .filter(filter::meets)
        .toList();
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

  /** What people who did not know of each other have said differently. */
  public Conflicts conflicts() {
    return conflicts;
  }

  /** The pictures and documents that are copied into the file. */
  public Attachments attachments() {
    return attachments;
  }

  /** Calls {@code listener} after every change; closing the result ends that. */
  public AutoCloseable onChange(Runnable listener) {
    return writer.listeners().add(listener);
  }

  /** Why nothing can be written, in words; empty when it can. */
  public Optional<Sentence> readOnly() {
    return store.readOnly();
  }

  /**
   * Writes down an issue.
   *
   * @param more what else is known of it
   * @throws IssueRuleException when it has no title
   * @throws IssueStoreException when it cannot be stored; it is then not in the book
   */
  public Issue add(IssueDraft draft, IssueChange... more) throws IssueStoreException {
    // A field that is given a value besides has that one only: two at once would be a conflict.
    Map<String, IssueChange> byField = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(
                IssueChange.title(draft.title()),
                IssueChange.text(draft.text()),
                IssueChange.theme(draft.theme()),
                IssueChange.status(IssueStatus.NEW),
                IssueChange.geometry(draft.geometry())),
            Arrays.stream(more))
        .forEach(change -> byField.put(change.field(), change));
    List<IssueChange> changes = List.copyOf(byField.values());
    IssueRules.check(changes);
    UUID id = UUID.randomUUID();
    writer.act(id, new Act(id, draft.title(), Act.Kind.ADDED), changes, Map.of());
    return ledger.issue(id).orElseThrow();
  }

  /**
   * Changes fields of an issue in one act.
   *
   * @return the issue as it is now
   * @throws IssueRuleException when the issue is unknown or a rule is broken
   * @throws IssueStoreException when it cannot be stored; nothing has then changed
   */
  public Issue change(UUID id, IssueChange... changes) throws IssueStoreException {
    changing.act(id, ActKinds.of(changes), Arrays.asList(changes), Map.of());
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
  public UUID comment(UUID id, String words, UUID replyTo) throws IssueStoreException {
    UUID comment = UUID.randomUUID();
    List<IssueChange> changes = new ArrayList<>();
    changes.add(new IssueChange(IssueField.comment(comment), words.strip()));
    if (replyTo != null) {
      changes.add(
          new IssueChange(IssueField.comment(comment) + IssueField.REPLY, replyTo.toString()));
    }
    changing.act(id, Act.Kind.COMMENTED, changes, Map.of());
    return comment;
  }

  /**
   * Deletes an issue; that too can be undone, and its history stays.
   *
   * @throws IssueStoreException when it cannot be stored
   */
  public void delete(UUID id) throws IssueStoreException {
    changing.act(id, Act.Kind.DELETED, List.of(new IssueChange(IssueField.DELETED, "1")), Map.of());
  }

  /** What this session did, to be undone and done again. */
  public ActHistory acts() {
    return acts;
  }

  /**
   * Takes in what other programs have written to the file; call it every second or two.
   *
   * @return whether there was anything
   * @throws IssueStoreException when the file cannot be read
   */
  public boolean refresh() throws IssueStoreException {
    return writer.refresh();
  }

  /**
   * Finds anew whom every issue concerns, with other boundaries, and keeps that.
   *
   * @param boundaries what the finder works with, kept in the file for those who have none at hand;
   *     empty to leave what is kept
   * @return the issues for which the answer differs, in the order of the issues
   * @throws IssueStoreException when it cannot be stored; the new answers are shown all the same
   */
  public List<ConcernDifference> useBoundaries(ConcernFinder finder, List<Municipality> boundaries)
      throws IssueStoreException {
    return writer.useBoundaries(finder, boundaries);
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
  public MergeResult merge(IssueStore other) throws IssueStoreException {
    return writer.merge(other);
  }
}
