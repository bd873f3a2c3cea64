package se.strukturvy.ui.action;

import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Runs actions by their keys. What a text field does with a key comes first; keys of the map work
 * only while the map itself has the focus; Ctrl+Tab, which controls would take, is caught before
 * them.
 */
public final class KeyDispatcher {
  private final ActionBook actions;
  private final Node map;

  /**
   * Makes a dispatcher.
   *
   * @param map the node whose focus the keys of the map need
   */
  public KeyDispatcher(ActionBook actions, Node map) {
    this.actions = actions;
    this.map = map;
  }

  /** Lets the keys for issues work while {@code list}, which shows issues, has the focus. */
  public static void listsIssues(Node list) {
    list.getProperties().put(KeyDispatcher.class, true);
  }

  /** Listens to the keys of a scene; the result undoes it. */
  public Runnable listenTo(Scene scene) {
    EventHandler<KeyEvent> early =
        event -> {
          if (event.getCode() == KeyCode.TAB && event.isShortcutDown()) {
            dispatch(event);
          }
        };
    EventHandler<KeyEvent> late = this::dispatch;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, early);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, late);
    return () -> {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, early);
      scene.removeEventHandler(KeyEvent.KEY_PRESSED, late);
    };
  }

  private void dispatch(KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    for (Action action : actions.all()) {
      if (isInScope(action.scope(), event.getTarget())
          && action.keys().stream().anyMatch(key -> key.match(event))) {
        action.perform();
        event.consume();
        return;
      }
    }
  }

  private boolean isInScope(Action.Scope scope, EventTarget target) {
    boolean onIssues =
        target instanceof Node node && node.getProperties().containsKey(KeyDispatcher.class);
    return switch (scope) {
      case WINDOW -> true;
      case MAP -> target == map;
      case ISSUES -> target == map || onIssues;
    };
  }
}
