package se.strukturvy.ui.control;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Several lines of text that wrap, and that Tab leaves as it leaves any other control (WCAG 2.1,
 * 2.1.2: no keyboard trap).
 */
public final class WrappingArea extends TextArea {
  /** Makes an empty one. */
  public WrappingArea() {
    setWrapText(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      // JavaFX moves on with Ctrl alone, and writes a tab without.
      fireEvent(
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              event.getCharacter(),
              event.getText(),
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              false,
              false));
      event.consume();
    }
  }
}
