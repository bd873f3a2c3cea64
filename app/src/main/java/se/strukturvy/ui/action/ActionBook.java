package se.strukturvy.ui.action;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import se.strukturvy.ui.text.Messages;

/** All actions of a window by id; menu, toolbar and keys are made from it. */
public final class ActionBook {
  private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

  private final Messages texts;
  private final Map<String, Action> actions = new LinkedHashMap<>();

  /**
   * Makes an empty book.
   *
   * @param texts gives {@code action.<id>} for every action
   */
  public ActionBook(Messages texts) {
    this.texts = texts;
  }

  /** Adds what can be done anywhere in the window at any time. */
  public void add(String id, Ikon icon, Runnable run, KeyCombination... keys) {
    add(id, icon, Action.Scope.WINDOW, null, ALWAYS, null, run, keys);
  }

  /** Adds what can be done anywhere in the window while {@code enabled}. */
  public void add(
      String id, Ikon icon, ObservableBooleanValue enabled, Runnable run, KeyCombination... keys) {
    add(id, icon, Action.Scope.WINDOW, null, enabled, null, run, keys);
  }

  /** Adds what can be done while {@code enabled} and says in its name what it would do now. */
  public void addNamed(
      String id,
      Ikon icon,
      ObservableValue<String> name,
      ObservableBooleanValue enabled,
      Runnable run,
      KeyCombination... keys) {
    add(id, icon, Action.Scope.WINDOW, name, enabled, null, run, keys);
  }

  /** Adds something that is on or off. */
  public void addSwitch(
      String id, Ikon icon, ObservableBooleanValue selected, Runnable run, KeyCombination... keys) {
    add(id, icon, Action.Scope.WINDOW, null, ALWAYS, selected, run, keys);
  }

  /** Adds something that is on or off, while {@code enabled}, whose keys only work on the map. */
  public void addSwitchOnMap(
      String id,
      Ikon icon,
      ObservableBooleanValue selected,
      ObservableBooleanValue enabled,
      Runnable run,
      KeyCombination... keys) {
    add(id, icon, Action.Scope.MAP, null, enabled, selected, run, keys);
  }

  /** Adds something whose keys only work while the map has the focus. */
  public void addOnMap(String id, Ikon icon, Runnable run, KeyCombination... keys) {
    add(id, icon, Action.Scope.MAP, null, ALWAYS, null, run, keys);
  }

  /** Adds something whose keys only work while the map or a list of issues has the focus. */
  public void addOnIssues(String id, Ikon icon, Runnable run, KeyCombination... keys) {
    add(id, icon, Action.Scope.ISSUES, null, ALWAYS, null, run, keys);
  }

  private void add(
      String id,
      Ikon icon,
      Action.Scope scope,
      ObservableValue<String> name,
      ObservableBooleanValue enabled,
      ObservableBooleanValue selected,
      Runnable run,
      KeyCombination... keys) {
    Action action =
        new Action(
            id,
            texts.get("action." + id),
            icon,
            List.of(keys),
            scope,
            name,
            enabled,
            selected,
            run);
    if (actions.put(id, action) != null) {
      throw new IllegalArgumentException("Two actions are called " + id);
    }
  }

  /**
   * The action of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Action get(String id) {
    Action action = actions.get(id);
    if (action == null) {
      throw new IllegalArgumentException("No action is called " + id);
    }
    return action;
  }

  /** All actions, in the order in which they were added. */
  public Collection<Action> all() {
    return List.copyOf(actions.values());
  }
}
