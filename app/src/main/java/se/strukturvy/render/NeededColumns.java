package se.strukturvy.render;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.strukturvy.feature.Column;

/**
 * The columns that a filter or an expression asks, those of its fields that the layer has.
 *
 * @param fields their names, sorted
 * @param columns one for each field
 */
record NeededColumns(List<String> fields, List<Column> columns) {
  static NeededColumns of(Collection<String> wanted, Map<String, Column> all) {
    List<String> fields = wanted.stream().sorted().filter(all::containsKey).toList();
    return new NeededColumns(fields, fields.stream().map(all::get).toList());
  }

  /** What a row has in a field; null for nothing. */
  Object value(String field, int row) {
    int i = fields.indexOf(field);
    return i < 0 || row >= columns.get(i).size() ? null : columns.get(i).get(row);
  }
}
