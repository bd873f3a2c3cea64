package se.strukturvy.issue.lists;

import java.util.Map;
import java.util.TreeMap;
import se.strukturvy.issue.book.RecordBook;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.issue.store.IssueStoreException;

/** The filters that people have saved by name: records of the kind "filter". */
public final class SavedFilters {
  private static final String KIND = "filter";

  private final RecordBook records;

  /** The filters among these records. */
  public SavedFilters(RecordBook records) {
    this.records = records;
  }

  /** All filters by name, in Swedish order. */
  public Map<String, IssueFilter> all() {
    Map<String, IssueFilter> all = new TreeMap<>(SwedishText.order());
    records.all(KIND).forEach(one -> all.put(one.key().key(), IssueFilter.of(one)));
    return all;
  }

  /**
   * Saves a filter, in place of an older one of that name.
   *
   * @param name not empty
   * @throws IssueStoreException when it cannot be stored
   */
  public void save(String name, IssueFilter filter) throws IssueStoreException {
    records.put(new RecordKey(KIND, name), name, filter.fields());
  }

  /**
   * Takes a filter away.
   *
   * @throws IssueStoreException when it cannot be stored
   */
  public void remove(String name) throws IssueStoreException {
    records.remove(new RecordKey(KIND, name), name);
  }
}
