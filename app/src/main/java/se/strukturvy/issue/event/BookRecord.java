package se.strukturvy.issue.event;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something beside the issues that the book keeps: a theme, a saved filter, a card, a mark.
 *
 * @param key its name
 * @param fields its values by field, sorted; fields without a value are left out
 * @param author who wrote it first
 * @param organisation for whom; may be empty
 * @param created when
 * @param updated when it was last changed
 */
public record BookRecord(
    RecordKey key,
    Map<String, String> fields,
    String author,
    String organisation,
    Instant created,
    Instant updated) {
  /** Makes a record with fields of its own. */
  public BookRecord {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /** The value of a field; empty text when it has none. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Reads the record out of the state of its events; null when it is none, or taken away. */
  public static BookRecord of(IssueState state) {
    RecordKey key = RecordKey.parse(state.value(IssueField.RECORD));
    if (key == null) {
      return null;
    }
    Map<String, String> fields = new TreeMap<>();
    for (String field : state.fields()) {
      String value = field.startsWith(IssueField.RECORD_FIELDS) ? state.value(field) : null;
      if (value != null) {
        fields.put(field.substring(IssueField.RECORD_FIELDS.length()), value);
      }
    }
    IssueEvent first = state.history().get(0);
    IssueEvent last = state.history().get(state.history().size() - 1);
    return new BookRecord(
        key,
        fields,
        first.author(),
        first.organisation(),
        first.time().instant(),
        last.time().instant());
  }
}
