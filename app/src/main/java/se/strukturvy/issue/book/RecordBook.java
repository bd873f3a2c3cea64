package se.strukturvy.issue.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * The records of an issue book: things that are no issues, but kept, merged and undone as issues
 * are. What they mean is up to those who write them.
 *
 * <p>Threads: as {@link IssueBook}.
 */
public final class RecordBook {
  private final ActWriter writer;
  private final IssueLedger ledger;

  RecordBook(ActWriter writer, IssueLedger ledger) {
    this.writer = writer;
    this.ledger = ledger;
  }

  /** All records of a kind, the oldest first. */
  public List<BookRecord> all(String kind) {
    return ledger.records(kind);
  }

  /** The record of that name, unless it was taken away. */
  public Optional<BookRecord> find(RecordKey key) {
    return ledger.record(key.id());
  }

  /** Everything that ever happened to a record, the oldest first. */
  public List<IssueEvent> history(RecordKey key) {
    return ledger.state(key.id()).map(IssueState::history).orElse(List.of());
  }

  /**
   * Writes fields of a record in one act; makes the record when there is none.
   *
   * @param title what undo calls it
   * @param fields values by field; null takes a value away, and fields that are not named stay. The
   *     field "private" set to "1" keeps the record out of exports and merges
   * @return the record as it is now
   * @throws IssueStoreException when it cannot be stored; nothing has then changed
   */
  public BookRecord put(RecordKey key, String title, Map<String, String> fields)
      throws IssueStoreException {
    List<IssueChange> changes = new ArrayList<>();
    changes.add(new IssueChange(IssueField.RECORD, key.toString()));
    fields.forEach(
        (field, value) -> changes.add(new IssueChange(IssueField.RECORD_FIELDS + field, value)));
    writer.act(key.id(), new Act(null, title, Act.Kind.CHANGED), changes, Map.of());
    return find(key).orElseThrow();
  }

  /**
   * Takes a record away. Its history stays, and so do its values, should it be put again.
   *
   * @param title what undo calls it
   * @throws IssueStoreException when it cannot be stored
   */
  public void remove(RecordKey key, String title) throws IssueStoreException {
    if (find(key).isPresent()) {
      List<IssueChange> gone = List.of(new IssueChange(IssueField.RECORD, null));
      writer.act(key.id(), new Act(null, title, Act.Kind.DELETED), gone, Map.of());
    }
  }
}
