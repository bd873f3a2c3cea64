package se.strukturvy.ui;

import java.util.List;
import java.util.function.LongSupplier;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Whether people drag, turn the wheel or press keys on something at this moment, so that what keeps
 * the window busy can wait; for the JavaFX thread.
 */
final class HandAtWork {
  /** A hand that has done nothing for so long rests. */
  private static final long REST_NANOS = 250_000_000;

  private static final List<EventType<? extends InputEvent>> WORK =
      List.of(
          MouseEvent.MOUSE_PRESSED,
          MouseEvent.MOUSE_DRAGGED,
          ScrollEvent.SCROLL,
          ZoomEvent.ZOOM,
          KeyEvent.KEY_PRESSED);

  private final Node surface;
  private final LongSupplier clock;
  private final EventHandler<InputEvent> seen = event -> note();
  private long latest;

  /**
   * Begins to watch.
   *
   * @param surface what the hand works on
   * @param clock tells nanoseconds, as {@link System#nanoTime()}
   */
  HandAtWork(Node surface, LongSupplier clock) {
    this.surface = surface;
    this.clock = clock;
    latest = clock.getAsLong() - REST_NANOS;
    WORK.forEach(type -> surface.addEventFilter(type, seen));
  }

  private void note() {
    latest = clock.getAsLong();
  }

  /** Whether the hand has done something in the last quarter of a second. */
  boolean isBusy() {
    return clock.getAsLong() - latest < REST_NANOS;
  }

  /** Ends watching. */
  void leave() {
    WORK.forEach(type -> surface.removeEventFilter(type, seen));
  }
}
