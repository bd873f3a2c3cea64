package se.strukturvy.ui.issue.list;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import se.strukturvy.ui.issue.list.ListOrder.Column;
import se.strukturvy.ui.issue.theme.ThemeMark;
import se.strukturvy.ui.issue.words.IssueWords;

/** The table of issues: its columns. Which lines stand in it, and in what order, it is told. */
public final class IssueTable extends TableView<ListLine> {
  private static final int LONG_TEXT = 24;

  /** How narrow columns may become that need not be read in full. */
  private static final Map<Column, Double> LEAST_WIDTHS =
      Map.of(
          Column.TITLE, 130.0,
          Column.THEME, 58.0,
          Column.STATUS, 70.0,
          Column.MUNICIPALITIES, 106.0,
          Column.REACH, 96.0,
          Column.PRIORITY, 60.0);

  /** Narrower columns of themes show marks alone. */
  private static final double NAMED_THEME = 120;

  private final IssueWords words;

  /** Makes an empty table. */
  public IssueTable(IssueWords words) {
    this.words = words;
    setId("issue-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setTableMenuButtonVisible(true);
    add(Column.TITLE, 210, line -> line.issue().title(), true);
    add(Column.THEME, 136, IssueLine::theme, true);
    add(Column.STATUS, 90, IssueLine::status, true);
    add(Column.MUNICIPALITIES, 110, IssueLine::municipalities, true);
    add(Column.REACH, 122, IssueLine::reach, true);
    add(
        Column.PRIORITY,
        80,
        line -> words.texts().get("priority." + line.issue().details().priority().name()),
        false);
    add(
        Column.DUE,
        92,
        line -> line.issue().details().due() == null ? "" : line.issue().details().due().toString(),
        false);
    add(Column.UPDATED, 108, line -> words.day(line.issue().updated()), true);
    TableColumn<ListLine, ?> updated = getColumns().get(getColumns().size() - 1);
    updated.setSortType(TableColumn.SortType.DESCENDING);
    getSortOrder().add(updated);
    updated.getStyleClass().add("below-menu");
  }

  private void add(Column key, double width, Function<IssueLine, String> shown, boolean visible) {
    String name = key.name().toLowerCase(Locale.ROOT);
    TableColumn<ListLine, ListLine> column = new TableColumn<>(words.texts().get("column." + name));
    column.setId("column-" + name);
    column.setUserData(key);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, LEAST_WIDTHS.getOrDefault(key, width)));
    column.setVisible(visible);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(owner -> new LineCell(owner, shown));
    getColumns().add(column);
  }

  /** How people want it sorted. */
  public ListOrder order() {
    return new ListOrder(
        getSortOrder().stream()
            .map(
                column ->
                    new ListOrder.Key(
                        (Column) column.getUserData(),
                        column.getSortType() == TableColumn.SortType.DESCENDING))
            .toList());
  }

  private final class LineCell extends TableCell<ListLine, ListLine> {
    private final Column column;
    private final Function<IssueLine, String> shown;

    LineCell(TableColumn<?, ?> owner, Function<IssueLine, String> shown) {
      this.column = (Column) owner.getUserData();
      this.shown = shown;
      if (column == Column.THEME) {
        // Where its name would be cut short the mark says it all.
        contentDisplayProperty()
            .bind(
                Bindings.when(owner.widthProperty().lessThan(NAMED_THEME))
                    .then(ContentDisplay.GRAPHIC_ONLY)
                    .otherwise(ContentDisplay.LEFT));
      }
    }

    @Override
    protected void updateItem(ListLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(null);
      setTooltip(null);
      setText(null);
      getStyleClass().remove("strong");
      if (empty || line == null) {
        return;
      }
      if (line instanceof GroupLine group) {
        if (column == Column.TITLE) {
          getStyleClass().add("strong");
          setText(words.texts().get("group.heading", group.name(), group.count()));
          setGraphic(
              new FontIcon(
                  group.folded() ? MaterialDesignM.MENU_RIGHT : MaterialDesignM.MENU_DOWN));
        }
      } else if (line instanceof IssueLine issue) {
        String text = shown.apply(issue);
        setText(text);
        setTooltip(text.length() < LONG_TEXT && column != Column.THEME ? null : new Tooltip(text));
        mark(issue);
      }
    }

    private void mark(IssueLine line) {
      if (column == Column.THEME) {
        setGraphic(new ThemeMark(words.themes().find(line.issue().theme())));
      } else if (column == Column.TITLE && !line.issue().details().conflicts().isEmpty()) {
        FontIcon icon = new FontIcon(MaterialDesignA.ALERT_OUTLINE);
        icon.getStyleClass().add("conflict-icon");
        setGraphic(icon);
        setTooltip(new Tooltip(words.texts().get("conflict.tip")));
      }
    }
  }
}
