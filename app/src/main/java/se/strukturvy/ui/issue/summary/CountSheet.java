package se.strukturvy.ui.issue.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Numbers in rows and columns, to be shown and written as CSV.
 *
 * @param head what the columns are called
 * @param rows a cell a column
 */
record CountSheet(List<String> head, List<List<String>> rows) {
  /** Names and numbers below their headings, the names in the given order. */
  static CountSheet of(String name, String number, Map<String, Integer> counts) {
    return new CountSheet(
        List.of(name, number),
        counts.entrySet().stream()
            .map(one -> List.of(one.getKey(), one.getValue().toString()))
            .toList());
  }

  /**
   * A matrix of names by names.
   *
   * @param names in the order in which they stand
   * @param pairs numbers by two names with " – " between, the first in the order first
   */
  static CountSheet pairs(Collection<String> names, Map<String, Integer> pairs) {
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(names);
    List<List<String>> rows = new ArrayList<>();
    for (String row : names) {
      List<String> cells = new ArrayList<>(List.of(row));
      for (String column : names) {
        Integer count = pairs.get(row + " – " + column);
        Integer mirrored = pairs.get(column + " – " + row);
        int n = count != null ? count : mirrored != null ? mirrored : 0;
        cells.add(row.equals(column) ? "" : Integer.toString(n));
      }
      rows.add(cells);
    }
    return new CountSheet(head, rows);
  }

  /** All rows, the head first. */
  List<List<String>> lines() {
    return Stream.concat(Stream.of(head), rows.stream()).toList();
  }
}
