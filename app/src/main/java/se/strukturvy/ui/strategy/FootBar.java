package se.strukturvy.ui.strategy;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of a part of the window: what was done last, which wraps, and buttons. */
final class FootBar extends HBox {
  private final Label said = new Label();

  FootBar(Node... buttons) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    said.getStyleClass().addAll("muted", "small");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().add(said);
    for (Node button : buttons) {
      ((Region) button).setMinWidth(USE_PREF_SIZE);
      getChildren().add(button);
    }
    BorderPane.setMargin(this, new Insets(10, 0, 0, 0));
  }

  void say(String words) {
    said.setText(words);
  }
}
