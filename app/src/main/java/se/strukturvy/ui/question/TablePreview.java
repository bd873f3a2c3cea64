package se.strukturvy.ui.question;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import se.strukturvy.source.csv.CsvPreview;
import se.strukturvy.source.csv.CsvShape;

/** The first rows of a text table, with the columns that hold the place marked. */
final class TablePreview extends TableView<List<String>> {
  private static final int ROWS = 12;
  private static final double BOLD = 8.5;
  private static final double SIDES = 18;
  private static final double HEIGHT = 200;

  TablePreview() {
    setId("rows");
    setPrefHeight(HEIGHT);
    setSelectionModel(null);
  }

  void show(CsvPreview preview) {
    getColumns().clear();
    for (int i = 0; i < preview.columns().size(); i++) {
      int at = i;
      TableColumn<List<String>, String> column = new TableColumn<>(title(preview, i));
      // The toolkit fits columns to what they hold, but not to a bold heading.
      column.setMinWidth(BOLD * column.getText().length() + SIDES);
      column.setSortable(false);
      column.setReorderable(false);
      column.setCellValueFactory(
          row ->
              new ReadOnlyStringWrapper(at < row.getValue().size() ? row.getValue().get(at) : ""));
      getColumns().add(column);
    }
    getItems().setAll(preview.rows().stream().limit(ROWS).toList());
  }

  private static String title(CsvPreview preview, int column) {
    CsvShape shape = preview.shape();
    String name = preview.columns().get(column);
    if (column == shape.x()) {
      return name + " → E";
    }
    if (column == shape.y()) {
      return name + " → N";
    }
    return column == shape.wkt() ? name + " → WKT" : name;
  }
}
