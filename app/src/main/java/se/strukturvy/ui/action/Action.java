package se.strukturvy.ui.action;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something that can be done from menu, toolbar or by key.
 *
 * @param id its name in the text bundle: the label is {@code action.<id>}
 * @param text what people read
 * @param icon its picture; null for none
 * @param keys its keys, the first is shown in the menu; may be empty
 * @param scope where its keys work
 * @param name what people read while it changes, for example what undo would take back; null when
 *     it is always the text
 * @param enabled whether it can be done now
 * @param selected whether it is on; null for what cannot be on or off
 * @param run does it, on the JavaFX thread
 */
public record Action(
    String id,
    String text,
    Ikon icon,
    List<KeyCombination> keys,
    Scope scope,
    ObservableValue<String> name,
    ObservableBooleanValue enabled,
    ObservableBooleanValue selected,
    Runnable run) {
  /** Where keys work. */
  public enum Scope {
    /** Anywhere in the window, unless a text field uses the key itself. */
    WINDOW,
    /** Only while the map has the focus: keys that elsewhere are letters or move a cursor. */
    MAP,
    /** While the map or a list of issues has the focus: keys for the issue that is picked. */
    ISSUES
  }

  /** Makes an action with a list of keys of its own. */
  public Action {
    keys = List.copyOf(keys);
  }

  /** Does it if it can be done now; tells whether it could. */
  public boolean perform() {
    if (enabled.get()) {
      run.run();
      return true;
    }
    return false;
  }
}
