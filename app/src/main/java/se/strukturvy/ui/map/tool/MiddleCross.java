package se.strukturvy.ui.map.tool;

import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * The cross in the middle of the map, where vertices are set by key; the arrow keys move the map.
 */
final class MiddleCross {
  private static final double ARM = 14;

  private final Path cross =
      new Path(new MoveTo(-ARM, 0), new LineTo(ARM, 0), new MoveTo(0, -ARM), new LineTo(0, ARM));

  MiddleCross(Pane overlay) {
    cross.getStyleClass().add("middle-cross");
    cross.setMouseTransparent(true);
    cross.setManaged(false);
    cross.layoutXProperty().bind(overlay.widthProperty().divide(2));
    cross.layoutYProperty().bind(overlay.heightProperty().divide(2));
    cross.setVisible(false);
    overlay.getChildren().add(cross);
  }

  void show() {
    cross.setVisible(true);
  }

  void hide() {
    cross.setVisible(false);
  }
}
