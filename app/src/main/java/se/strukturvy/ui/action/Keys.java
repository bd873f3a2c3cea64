package se.strukturvy.ui.action;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Names keys shortly. "Ctrl" is the command key on a Mac. */
public final class Keys {
  private Keys() {}

  /** A key alone. */
  public static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  /** A key with Ctrl. */
  public static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /** A key with Ctrl, with or without Shift: for signs that need Shift on some keyboards. */
  public static KeyCombination ctrlAnyShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
  }

  /** A key with Ctrl and Shift. */
  public static KeyCombination ctrlShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** A key with Ctrl and Alt. */
  public static KeyCombination ctrlAlt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
  }

  /** A key with Alt. */
  public static KeyCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
  }
}
