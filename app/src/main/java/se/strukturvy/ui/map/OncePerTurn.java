package se.strukturvy.ui.map;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Lets one value a turn of the screen through: the first at once, of those that follow before the
 * next turn only the last. A mouse reports up to a thousand positions a second, a screen shows
 * sixty.
 */
final class OncePerTurn<T> extends AnimationTimer {
  private final Consumer<T> receiver;
  private T waiting;
  private boolean running;

  OncePerTurn(Consumer<T> receiver) {
    this.receiver = receiver;
  }

  void accept(T value) {
    if (running) {
      waiting = value;
    } else {
      running = true;
      start();
      receiver.accept(value);
    }
  }

  /** What waits is no longer wanted. */
  void forget() {
    waiting = null;
  }

  /** Lets what waits through now. */
  void flush() {
    if (waiting != null) {
      T value = waiting;
      waiting = null;
      receiver.accept(value);
    }
  }

  @Override
  public void handle(long now) {
    if (waiting == null) {
      running = false;
      stop();
    } else {
      flush();
    }
  }
}
