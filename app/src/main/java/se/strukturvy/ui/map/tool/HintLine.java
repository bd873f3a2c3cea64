package se.strukturvy.ui.map.tool;

import javafx.scene.control.Label;

/** What can be done next, said over the map; a click goes through it. */
final class HintLine extends Label {
  HintLine(String sentence) {
    super(sentence);
    getStyleClass().add("sketch-hint");
    setMouseTransparent(true);
  }
}
