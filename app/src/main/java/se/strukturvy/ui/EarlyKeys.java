package se.strukturvy.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the keys that people press before what they ask for has been made, and what the mouse does
 * after them, and lets all of it happen then, in its order: whoever is faster than the window loses
 * nothing. For the JavaFX thread.
 */
final class EarlyKeys {
  /** Where the mouse is; the toolkit keeps an account of that which nobody may disturb. */
  private static final Set<EventType<? extends InputEvent>> ACCOUNT =
      Set.of(
          MouseEvent.MOUSE_ENTERED,
          MouseEvent.MOUSE_ENTERED_TARGET,
          MouseEvent.MOUSE_EXITED,
          MouseEvent.MOUSE_EXITED_TARGET);

  private final Scene scene;
  private final Queue<InputEvent> kept = new ArrayDeque<>();
  private final EventHandler<InputEvent> keeper = this::keep;
  private boolean pressing;

  /** Begins to keep the keys of a scene. */
  EarlyKeys(Scene scene) {
    this.scene = scene;
    scene.addEventFilter(InputEvent.ANY, keeper);
  }

  private void keep(InputEvent event) {
    boolean late = areWaiting() && !ACCOUNT.contains(event.getEventType());
    if (!pressing && (event instanceof KeyEvent || late)) {
      kept.add((InputEvent) event.copyFor(event.getSource(), event.getTarget()));
      event.consume();
    }
  }

  /** Whether keys wait; Shift, Ctrl and the like alone ask for nothing. */
  boolean areWaiting() {
    return kept.stream()
        .anyMatch(event -> !(event instanceof KeyEvent key && key.getCode().isModifierKey()));
  }

  /** Lets what was kept happen, one thing after the other, and keeps no more. */
  void press() {
    InputEvent next = kept.poll();
    if (next == null) {
      scene.removeEventFilter(InputEvent.ANY, keeper);
      return;
    }
    // A key that opens a dialog returns when that is closed; what follows it is no longer for here.
    // Two turns later, since a field that opens takes the focus in the turn after.
    Platform.runLater(() -> Platform.runLater(this::press));
    if (scene.getWindow().isFocused()) {
      pressing = true;
      Event.fireEvent(target(next), next);
      pressing = false;
    }
  }

  private EventTarget target(InputEvent event) {
    if (!(event instanceof KeyEvent)) {
      return event.getTarget();
    }
    Node focused = scene.getFocusOwner();
    return focused == null ? scene.getRoot() : focused;
  }
}
