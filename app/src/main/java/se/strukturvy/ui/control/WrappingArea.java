package se.strukturvy.ui.control;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

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

  /** Keeps it as high as its text needs, up to so many rows. */
  public void grow(int most) {
    Text measure = new Text();
    measure.fontProperty().bind(fontProperty());
    measure.textProperty().bind(textProperty());
    ChangeListener<Object> fit =
        (property, before, now) -> Platform.runLater(() -> setPrefRowCount(rows(measure, most)));
    measure.layoutBoundsProperty().addListener(fit);
    widthProperty().addListener(fit);
  }

  private int rows(Text measure, int most) {
    if (!(lookup(".content") instanceof Region content) || content.getWidth() <= 0) {
      return getPrefRowCount();
    }
    Insets sides = content.getInsets();
    measure.setWrappingWidth(content.getWidth() - sides.getLeft() - sides.getRight());
    Text line = new Text("x");
    line.setFont(getFont());
    double height = line.getLayoutBounds().getHeight();
    double rows = measure.getLayoutBounds().getHeight() / Math.max(1, height);
    return (int) Math.max(1, Math.min(most, Math.round(rows)));
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
