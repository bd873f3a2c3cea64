package se.strukturvy.ui.map.tool;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The bar above the map while a tool is in use: how it goes on, and a button to lay it aside. */
final class HintBar extends HBox {
  HintBar(String sentence, String done, Runnable leave) {
    getStyleClass().addAll("sketch-bar", "hint-bar");
    Label hint = new Label(sentence);
    hint.setWrapText(true);
    Button button = new Button(done);
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> leave.run());
    getChildren().addAll(hint, button);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}
