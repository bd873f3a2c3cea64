package se.strukturvy.ui.structure;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A cell whose text goes on below where its column is too narrow: nothing is cut off. */
final class WrappingCell<S> extends TableCell<S, String> {
  /** What a cell keeps free beside its text. */
  private static final double EDGES = 18;

  private final Text text = new Text();

  WrappingCell() {
    text.getStyleClass().add("text");
    text.wrappingWidthProperty().bind(widthProperty().subtract(EDGES));
    text.fillProperty().bind(textFillProperty());
    setStyle("-fx-padding: 5 8 5 8;");
    setPrefHeight(USE_COMPUTED_SIZE);
  }

  @Override
  protected void updateItem(String item, boolean empty) {
    super.updateItem(item, empty);
    text.setText(empty || item == null ? "" : item);
    setGraphic(empty || item == null ? null : text);
  }
}
