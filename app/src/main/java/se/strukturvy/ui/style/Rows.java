package se.strukturvy.ui.style;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import se.strukturvy.ui.control.FactTable;

/** Rows of a table to be; the table is only made anew when they differ, so that focus stays. */
final class Rows {
  private record Row(String name, Node control) {}

  private final List<Row> rows = new ArrayList<>();
  private FactTable table;

  void add(String name, Node control) {
    rows.add(new Row(name, control));
  }

  /** The table; that of {@code before} where its rows are the same. */
  FactTable table(Rows before) {
    if (before != null && before.rows.equals(rows)) {
      table = before.table;
      return table;
    }
    table = new FactTable();
    rows.forEach(row -> table.add(row.name(), row.control()));
    return table;
  }
}
