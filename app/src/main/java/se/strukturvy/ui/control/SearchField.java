package se.strukturvy.ui.control;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** A line to search with: a magnifying glass, and a cross that empties it; so does Esc. */
public final class SearchField extends StackPane {
  private final TextField field = new TextField();

  /**
   * Makes a field.
   *
   * @param prompt what it says while it is empty
   * @param clear what its cross is called
   */
  public SearchField(String prompt, String clear) {
    getStyleClass().add("search-field");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    FontIcon glass = new FontIcon(MaterialDesignM.MAGNIFY);
    glass.setMouseTransparent(true);
    Button cross = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    cross.getStyleClass().addAll("flat", "button-icon", "bare");
    cross.setAccessibleText(clear);
    cross.setFocusTraversable(false);
    cross.visibleProperty().bind(field.textProperty().isNotEmpty());
    cross.setOnAction(event -> field.clear());
    setAlignment(glass, Pos.CENTER_LEFT);
    setAlignment(cross, Pos.CENTER_RIGHT);
    getChildren().addAll(field, glass, cross);
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
          }
        });
  }

  /** What is searched for. */
  public StringProperty text() {
    return field.textProperty();
  }

  /** Puts the cursor into the field. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }
}
