package se.strukturvy.ui.map.tool;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The bar above the map while a tool is in use: how it goes on, and a button to lay it aside. */
final class HintBar extends VBox {
  HintBar(String sentence, String done, Runnable leave) {
    getStyleClass().add("sketch-bar");
    setPickOnBounds(false);
    HintLine hint = new HintLine(sentence);
    hint.setWrapText(true);
    Button button = new Button(done);
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> leave.run());
    getChildren().addAll(button, hint);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}
