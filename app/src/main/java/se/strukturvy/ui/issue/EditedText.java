package se.strukturvy.ui.issue;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps a text control in step with a stored value: what people change is written when they press
 * Enter (Ctrl+Enter in a text of several lines) or leave it; Esc brings the stored value back; what
 * others write is shown unless people are typing.
 */
final class EditedText {
  private final TextInputControl control;
  private final boolean oneLine;
  private final Consumer<String> write;
  private String stored = "";

  /**
   * Keeps a control in step.
   *
   * @param oneLine whether Enter writes, rather than starts a new line
   * @param write writes what people have typed
   */
  EditedText(TextInputControl control, boolean oneLine, Consumer<String> write) {
    this.control = control;
    this.oneLine = oneLine;
    this.write = write;
    control
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                commit();
              }
            });
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    if (enter && (oneLine || event.isShortcutDown())) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !control.getText().equals(stored)) {
      control.setText(stored);
      event.consume();
    }
  }

  /** Writes what has been typed, if it differs from what is stored. */
  void commit() {
    if (!control.getText().equals(stored)) {
      write.accept(control.getText());
    }
  }

  /** The value that is stored now. */
  void show(String value) {
    boolean typed = !control.getText().equals(stored);
    stored = value;
    if (!typed) {
      control.setText(value);
    }
  }

  /** The value of another issue; what was typed for the one before has been written. */
  void reset(String value) {
    stored = value;
    control.setText(value);
  }
}
