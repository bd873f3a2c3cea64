package se.strukturvy.source.typing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.ReadProgress;

/**
 * The attributes of a layer, all in memory.
 *
 * @param rows how many features there are
 * @param columns by field name
 */
public record TypedTable(int rows, Map<String, TypedColumn> columns) {
  private static final int ROWS_A_REPORT = 8192;

  /** The fields, in file order. */
  public List<Field> fields() {
    return columns.entrySet().stream()
        .map(column -> new Field(column.getKey(), column.getValue().type()))
        .toList();
  }

  /** The attributes of one row, those asked for; null for all. */
  public Map<String, Object> attributes(int row, Set<String> fields) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    columns.forEach(
        (name, column) -> {
          if (fields == null || fields.contains(name)) {
            attributes.put(name, column.values().get(row));
          }
        });
    return attributes;
  }

  /**
   * Reports the values of several fields for every row, as {@link
   * se.strukturvy.feature.FeatureSource#readColumns} does; a field that is not there is null.
   */
  public void readColumns(List<String> fields, Consumer<Object[]> receiver, ReadProgress progress) {
    List<TypedColumn> wanted = fields.stream().map(columns::get).toList();
    Object[] values = new Object[wanted.size()];
    for (int row = 0; row < rows; row++) {
      int at = row;
      Arrays.setAll(values, i -> wanted.get(i) == null ? null : wanted.get(i).values().get(at));
      receiver.accept(values);
      if (row % ROWS_A_REPORT == ROWS_A_REPORT - 1 && !progress.report(row, rows)) {
        return;
      }
    }
  }
}
