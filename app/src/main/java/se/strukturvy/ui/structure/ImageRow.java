package se.strukturvy.ui.structure;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import se.strukturvy.structure.StructureImage;

/** A structure image that can be chosen: its title, its key, and its facts in a quiet line. */
final class ImageRow extends HBox {
  private final RadioButton button = new RadioButton();
  private final String id;

  /**
   * Makes a row.
   *
   * @param key the key that switches to it, 1 to 9; 0 for none
   * @param choose called with whether it goes beside the one that is on
   */
  ImageRow(StructureImage image, int key, ImageWords words, Consumer<Boolean> choose) {
    id = image.id();
    getStyleClass().add("image-row");
    setAlignment(Pos.TOP_LEFT);
    Label title = new Label(image.title());
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Label facts = new Label(words.facts(image));
    facts.setWrapText(true);
    facts.setMinHeight(Region.USE_PREF_SIZE);
    facts.getStyleClass().addAll("muted", "small");
    VBox both = new VBox(title, facts);
    HBox.setHgrow(both, Priority.ALWAYS);
    button.setAccessibleText(image.title() + ", " + words.facts(image));
    button.setOnAction(event -> choose.accept(false));
    button.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(button, both);
    if (key > 0 && key <= 9) {
      Label hint = new Label(Integer.toString(key));
      hint.getStyleClass().addAll("muted", "small", "key-hint");
      hint.setMinWidth(USE_PREF_SIZE);
      getChildren().add(hint);
    }
    Tooltip tip = new Tooltip(words.explanation(image));
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    tip.setShowDelay(Duration.millis(600));
    Tooltip.install(both, tip);
    // The whole line can be clicked, and a radio button does not act on Ctrl+click by itself.
    addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && contains(event.getX(), event.getY())) {
            choose.accept(event.isShortcutDown());
            event.consume();
          }
        });
  }

  /** The image's id. */
  String id() {
    return id;
  }

  boolean hasFocus() {
    return button.isFocused();
  }

  void focus() {
    button.requestFocus();
  }

  void setOn(boolean on) {
    button.setSelected(on);
  }
}
