package se.strukturvy.ui;

import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.MapView;

/**
 * Waits until the map stands on the screen, for a start is as long as people wait for that: what
 * stands around the map is made afterwards, a piece at a time, so that each is seen while the next
 * is made. It waits for the hand, too: a map that is being dragged is not held up. Keys that ask
 * for what is not there yet end all waiting.
 */
final class FirstPicture extends AnimationTimer {
  /**
   * Turns of the screen after which what is complete has been painted: without a graphics card,
   * pixels are put on the screen by the thread that would make the next piece.
   */
  private static final int PAINTED = 2;

  /** What takes longer than this is not waited for: the layers can be hidden while it is read. */
  private static final long PATIENCE_NANOS = 1_500_000_000L;

  private final MapModel map;
  private final MapView view;
  private final Iterator<Runnable> then;
  private final HandAtWork hand;
  private final BooleanSupplier wanted;
  private final long begun = System.nanoTime();
  private int turns;
  private int calm;
  private boolean waited;

  private FirstPicture(
      MapModel map, MapView view, HandAtWork hand, BooleanSupplier wanted, List<Runnable> then) {
    this.map = map;
    this.view = view;
    this.then = then.iterator();
    this.hand = hand;
    this.wanted = wanted;
  }

  /**
   * Makes the pieces once the map is there; all at once where there is nothing to be drawn.
   *
   * @param hand works on the map
   * @param wanted whether somebody asks for what the pieces make
   */
  static void await(
      MapModel map, MapView view, HandAtWork hand, BooleanSupplier wanted, List<Runnable> then) {
    if (map.project().get().map().visibleLayers().findAny().isEmpty()) {
      then.forEach(Runnable::run);
      hand.leave();
    } else {
      new FirstPicture(map, view, hand, wanted, then).start();
    }
  }

  @Override
  public void handle(long now) {
    if (isClosed()) {
      // What the pieces would ask is shut down.
      end();
    } else if (!waited && !wanted.getAsBoolean()) {
      turns = isThere() ? turns + 1 : 0;
      // This turn is for what is there already.
      waited = turns > PAINTED || System.nanoTime() - begun > PATIENCE_NANOS;
    } else if (!then.hasNext()) {
      end();
    } else {
      goOn();
    }
  }

  private void goOn() {
    // What the hand did while a piece was made is heard of after this turn.
    calm = hand.isBusy() && !wanted.getAsBoolean() ? 0 : calm + 1;
    if (calm > PAINTED) {
      then.next().run();
      calm = 0;
    }
  }

  /** Whether the window is closed; in another language it has another map. */
  private boolean isClosed() {
    return view.getScene() != null && !view.getScene().getWindow().isShowing();
  }

  private void end() {
    hand.leave();
    stop();
  }

  private boolean isThere() {
    return view.isSettled()
        && map.project()
            .get()
            .map()
            .visibleLayers()
            .map(Layer::id)
            .allMatch(id -> map.contents().getOrDefault(id, LayerContent.EMPTY).complete());
  }
}
