package se.strukturvy.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * What the left mouse button does on the map. What works in every tool (wheel, Space, the middle
 * button) never reaches a tool. Mouse events are in the map view's coordinates.
 */
public interface MapTool {
  /** The pointer over the map. */
  default Cursor cursor() {
    return Cursor.DEFAULT;
  }

  /** Whether it draws: then Shift-drag and double click belong to the tool. */
  default boolean isDrawing() {
    return false;
  }

  /** The tool was taken up. */
  default void begin() {}

  /** The tool was laid aside; what is half done must be kept. */
  default void leave() {}

  /** A button went down. */
  default void pressed(MouseEvent event) {}

  /** The mouse moved with a button down. */
  default void dragged(MouseEvent event) {}

  /** A button was let go. */
  default void released(MouseEvent event) {}

  /** A button was pressed and let go without moving; {@code event.getClickCount()} counts. */
  default void clicked(MouseEvent event) {}

  /** The mouse moved without a button. */
  default void moved(MouseEvent event) {}

  /** A key went down while the map has the focus; true when the tool used it. */
  default boolean keyPressed(KeyEvent event) {
    return false;
  }
}
