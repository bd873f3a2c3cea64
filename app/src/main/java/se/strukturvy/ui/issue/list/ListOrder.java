package se.strukturvy.ui.issue.list;

import java.util.Comparator;
import java.util.List;

/**
 * How the issue list is sorted.
 *
 * @param keys the columns that decide, the first one first
 */
record ListOrder(List<Key> keys) {
  /** A column of the list, and how its lines compare. */
  enum Column {
    TITLE(Comparator.comparing(IssueLine::titleOrder)),
    THEME(Comparator.comparing(IssueLine::themeOrder)),
    STATUS(Comparator.comparing(line -> line.issue().status())),
    MUNICIPALITIES(Comparator.comparing(IssueLine::placeOrder)),
    REACH(Comparator.comparing(line -> line.issue().concern().reach())),
    PRIORITY(Comparator.comparing(line -> line.issue().details().priority())),
    DUE(
        Comparator.comparing(
            line -> line.issue().details().due(), Comparator.nullsLast(Comparator.naturalOrder()))),
    UPDATED(Comparator.comparing(line -> line.issue().updated()));

    // Comparators of constants capture nothing, so they cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Comparator<IssueLine> order;

    Column(Comparator<IssueLine> order) {
      this.order = order;
    }
  }

  /** A column, and whether the largest comes first. */
  record Key(Column column, boolean descending) {}

  Comparator<IssueLine> comparator() {
    return keys.stream()
        .map(key -> key.descending() ? key.column().order.reversed() : key.column().order)
        .reduce(Comparator::thenComparing)
        .orElse(Column.UPDATED.order);
  }
}
