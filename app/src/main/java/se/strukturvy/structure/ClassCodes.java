package se.strukturvy.structure;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import se.strukturvy.feature.Column;

/** What a class field says: one legend code, or several with ";" between them. */
final class ClassCodes {
  private ClassCodes() {}

  /** The codes of a value, in their order. */
  static List<String> of(Object value) {
    return Arrays.stream(String.valueOf(value).split(";", -1)).map(String::strip).toList();
  }

  /** The different values of a column that name a code; the code itself among them. */
  static List<String> naming(String code, Column column) {
    TreeSet<String> values = new TreeSet<>();
    values.add(code);
    several(column).stream().filter(value -> of(value).contains(code)).forEach(values::add);
    return List.copyOf(values);
  }

  /** The different values of a column that name several codes. */
  static List<String> several(Column column) {
    return column == null
        ? List.of()
        : column.distinct().stream()
            .map(String::valueOf)
            .filter(value -> value.indexOf(';') >= 0)
            .toList();
  }
}
