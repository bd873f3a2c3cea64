package se.strukturvy.style.ecql;

import java.util.List;

/** A filter as a tree: what ECQL text and OGC Filter Encoding 1.1 (OGC 04-095) have in common. */
public sealed interface FilterNode {
  /** All of several ({@code operator} "AND"), or any ("OR"). */
  record Logic(String operator, List<FilterNode> parts) implements FilterNode {
    /** Makes a filter with a list of its own. */
    public Logic {
      parts = List.copyOf(parts);
    }
  }

  /** The opposite. */
  record Not(FilterNode part) implements FilterNode {}

  /** A field against a value; {@code operator} is one of = &lt;&gt; &lt; &lt;= &gt; &gt;=. */
  record Compare(String field, String operator, Literal value) implements FilterNode {}

  /** A field against a pattern with % for any letters and _ for one; ILIKE in any case. */
  record Like(String field, String pattern, boolean anyCase) implements FilterNode {}

  /** A field between two values, both included. */
  record Between(String field, Literal lower, Literal upper) implements FilterNode {}

  /** A field without a value. */
  record IsNull(String field) implements FilterNode {}

  /**
   * A value.
   *
   * @param text as written
   * @param number whether it is a number, not a text
   */
  record Literal(String text, boolean number) {}
}
