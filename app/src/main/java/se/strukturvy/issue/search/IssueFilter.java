package se.strukturvy.issue.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.event.BookRecord;

/**
 * Which issues are asked for: those that hold every word of a text, and meet every criterion.
 *
 * @param text words, as {@code IssueBook.find} finds them; empty for all issues
 * @param wanted for each criterion that counts, the values of which an issue must have one; an
 *     empty set asks for any value at all
 */
public record IssueFilter(String text, Map<Criterion, Set<String>> wanted) {
  /** All issues. */
  public static final IssueFilter ALL = new IssueFilter("", Map.of());

  private static final String TEXT = "text";

  /** Makes a filter with sets of its own. */
  public IssueFilter {
    Map<Criterion, Set<String>> own = new EnumMap<>(Criterion.class);
    wanted.forEach((criterion, values) -> own.put(criterion, Set.copyOf(values)));
    wanted = Collections.unmodifiableMap(own);
  }

  /** The same filter with other words. */
  public IssueFilter withText(String words) {
    return new IssueFilter(words, wanted);
  }

  /** The same filter that also asks for one of these values; no values ask for any at all. */
  public IssueFilter with(Criterion criterion, Collection<String> values) {
    Map<Criterion, Set<String>> more = new LinkedHashMap<>(wanted);
    more.put(criterion, Set.copyOf(values));
    return new IssueFilter(text, more);
  }

  /** The same filter without a criterion. */
  public IssueFilter without(Criterion criterion) {
    Map<Criterion, Set<String>> fewer = new LinkedHashMap<>(wanted);
    fewer.remove(criterion);
    return new IssueFilter(text, fewer);
  }

  /** Whether an issue meets every criterion; the words are not looked at. */
  public boolean meets(Issue issue) {
    return wanted.entrySet().stream().allMatch(one -> one.getKey().matches(issue, one.getValue()));
  }

  /** The filter as fields of a record: "text", and a field a criterion with a value a line. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(TEXT, text.isEmpty() ? null : text);
    for (Criterion criterion : Criterion.values()) {
      Set<String> values = wanted.get(criterion);
      fields.put(
          criterion.name(), values == null ? null : String.join("\n", new TreeSet<>(values)));
    }
    return fields;
  }

  /** Reads what {@link #fields} wrote; criteria that this version does not know do not count. */
  public static IssueFilter of(BookRecord record) {
    IssueFilter filter = new IssueFilter(record.field(TEXT), Map.of());
    for (Criterion criterion : Criterion.values()) {
      String values = record.fields().get(criterion.name());
      if (values != null) {
        filter = filter.with(criterion, Set.copyOf(Arrays.asList(values.split("\n", -1))));
      }
    }
    return filter;
  }
}
