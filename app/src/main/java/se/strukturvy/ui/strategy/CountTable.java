package se.strukturvy.ui.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import se.strukturvy.issue.concern.Municipality;

/**
 * A table with a row a municipality and a number or word in each cell, the darker the more; a
 * double click or Enter chooses a cell.
 *
 * @param <C> what the columns stand for
 */
final class CountTable<C> extends TableView<Municipality> {
  private static final double NAME_WIDTH = 130;
  private static final double WIDTH = 62;

  private final List<C> columns;

  /** Their columns in the same order, wherever people have moved them. */
  private final List<TableColumn<Municipality, Integer>> counts = new ArrayList<>();

  private final String corner;
  private final BiFunction<Municipality, C, Integer> count;

  /** Chooses a cell. */
  interface Chosen<C> {
    /** A cell was chosen. */
    void cell(Municipality municipality, C column);
  }

  CountTable(
      String corner,
      List<Municipality> rows,
      List<C> columns,
      Function<C, String> heading,
      Function<C, String> explanation,
      BiFunction<Municipality, C, Integer> count,
      Chosen<C> chosen) {
    this.columns = columns;
    this.count = count;
    this.corner = corner;
    getItems().setAll(rows);
    getSelectionModel().setCellSelectionEnabled(true);
    TableColumn<Municipality, String> names = new TableColumn<>(corner);
    names.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().name()));
    names.setPrefWidth(NAME_WIDTH);
    getColumns().add(names);
    for (C column : columns) {
      counts.add(column(column, heading.apply(column), explanation.apply(column)));
    }
    getColumns().addAll(counts);
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            choose(chosen);
          }
        });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose(chosen);
          }
        });
  }

  private TableColumn<Municipality, Integer> column(C of, String heading, String explanation) {
    TableColumn<Municipality, Integer> column = new TableColumn<>();
    Label head = new Label(heading);
    head.setTooltip(new Tooltip(explanation));
    column.setGraphic(head);
    column.getStyleClass().add("number");
    column.setPrefWidth(Math.max(WIDTH, 9.0 * heading.length() + 24));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(count.apply(row.getValue(), of)));
    column.setCellFactory(made -> new CountCell());
    return column;
  }

  private void choose(Chosen<C> chosen) {
    getSelectionModel().getSelectedCells().stream()
        .filter(cell -> counts.contains(cell.getTableColumn()))
        .findFirst()
        .ifPresent(
            cell ->
                chosen.cell(
                    getItems().get(cell.getRow()),
                    columns.get(counts.indexOf(cell.getTableColumn()))));
  }

  /** The table as rows of text, the headings first. */
  List<List<String>> text(Function<C, String> heading) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(corner));
    columns.forEach(column -> head.add(heading.apply(column)));
    rows.add(head);
    for (Municipality municipality : getItems()) {
      List<String> row = new ArrayList<>(List.of(municipality.name()));
      columns.forEach(column -> row.add(Integer.toString(count.apply(municipality, column))));
      rows.add(row);
    }
    return rows;
  }

  private static final class CountCell extends TableCell<Municipality, Integer> {
    private static final int DARK = 5;

    CountCell() {
      setAlignment(Pos.CENTER_RIGHT);
      getStyleClass().add("count-cell");
    }

    @Override
    protected void updateItem(Integer count, boolean empty) {
      super.updateItem(count, empty);
      getStyleClass().removeIf(name -> name.startsWith("shade-"));
      if (empty || count == null) {
        setText(null);
      } else {
        setText(count.toString());
        getStyleClass().add("shade-" + Math.min(DARK, count));
      }
    }
  }
}
