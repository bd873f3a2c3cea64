package se.strukturvy.source.geopackage.schema;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table or view of the database.
 *
 * @param name as the schema spells it
 * @param view whether it is a view
 * @param rowIds whether rows have an id of SQLite's own; false for views and WITHOUT ROWID tables
 * @param virtual whether a module holds its rows
 * @param rootPage the first page of its rows, 0 when there is none
 * @param columns in the schema's order
 * @param idColumn the column that holds the id of a row, -1 when there is none
 */
public record Table(
    String name,
    boolean view,
    boolean rowIds,
    boolean virtual,
    int rootPage,
    List<TableColumn> columns,
    int idColumn) {
  /** The number of a column, found in any case of letters; -1 when there is none. */
  public int column(String wanted) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElse(-1);
  }

  /** Whether rows can be read straight from the pages of the file. */
  public boolean ordinary() {
    return rowIds
        && !view
        && !virtual
        && rootPage > 0
        && columns.stream().noneMatch(TableColumn::generated);
  }

  /** A name as SQL wants it. */
  public static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
