package se.strukturvy.ui.bench;

import javafx.animation.AnimationTimer;

/**
 * Asks something at the beginning of every turn of the screen, until the answer is that it is done.
 *
 * <p>What the scene holds at one turn is painted while the next one runs: it stands on the screen
 * for certain when the turn after that begins.
 */
final class Pulses extends AnimationTimer {
  /** Turns after which what was in the scene is on the screen. */
  static final int PAINTED = 2;

  private final Watcher watcher;

  /** Looks at the scene at each turn. */
  @FunctionalInterface
  interface Watcher {
    /**
     * A turn of the screen begins.
     *
     * @param now the time by {@link System#nanoTime()}
     * @return false to be asked no more
     */
    boolean turn(long now);
  }

  private Pulses(Watcher watcher) {
    this.watcher = watcher;
  }

  /** Begins with the next turn. */
  static void watch(Watcher watcher) {
    new Pulses(watcher).start();
  }

  @Override
  public void handle(long started) {
    if (!watcher.turn(System.nanoTime())) {
      stop();
    }
  }
}
