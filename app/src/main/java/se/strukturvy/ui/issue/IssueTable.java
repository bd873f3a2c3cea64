package se.strukturvy.ui.issue;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The table of issues: its columns, and how each sorts. */
final class IssueTable extends TableView<IssueLine> {
  private final IssueWords words;

  IssueTable(IssueWords words) {
    this.words = words;
    setId("issue-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setTableMenuButtonVisible(true);
    Collator collator = words.collator();
    TableColumn<IssueLine, ?> updated =
        column(
            "updated",
            92,
            l -> l.issue().updated(),
            Comparator.naturalOrder(),
            l -> words.day(l.issue().updated()));
    getColumns().add(text("title", 190, l -> l.issue().title(), collator));
    getColumns().add(theme(collator));
    getColumns()
        .add(
            column(
                "status",
                82,
                l -> l.issue().status(),
                Comparator.naturalOrder(),
                IssueLine::status));
    getColumns().add(text("municipalities", 120, IssueLine::municipalities, collator));
    getColumns()
        .add(
            column(
                "reach",
                122,
                l -> l.issue().concern().reach(),
                Comparator.naturalOrder(),
                IssueLine::reach));
    getColumns().add(updated);
    updated.setSortType(TableColumn.SortType.DESCENDING);
    getSortOrder().add(updated);
  }

  private TableColumn<IssueLine, String> text(
      String key, double width, Function<IssueLine, String> value, Collator collator) {
    return column(key, width, value, collator::compare, value);
  }

  private TableColumn<IssueLine, String> theme(Collator collator) {
    TableColumn<IssueLine, String> column = text("theme", 100, IssueLine::theme, collator);
    column.setCellFactory(
        owner ->
            new TableCell<>() {
              @Override
              protected void updateItem(String name, boolean empty) {
                super.updateItem(name, empty);
                IssueLine line = empty ? null : getTableRow().getItem();
                setText(line == null ? null : name);
                setGraphic(
                    line == null ? null : new ThemeMark(words.themes().find(line.issue().theme())));
              }
            });
    return column;
  }

  private <T> TableColumn<IssueLine, T> column(
      String key,
      double width,
      Function<IssueLine, T> value,
      Comparator<? super T> order,
      Function<IssueLine, String> shown) {
    TableColumn<IssueLine, T> column = new TableColumn<>(words.texts().get("column." + key));
    column.setId("column-" + key);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 122));
    column.setComparator(order::compare);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(
        owner ->
            new TableCell<>() {
              @Override
              protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                IssueLine line = empty ? null : getTableRow().getItem();
                String text = line == null ? null : shown.apply(line);
                setText(text);
                setTooltip(text == null || text.length() < 24 ? null : new Tooltip(text));
              }
            });
    return column;
  }
}
