package se.strukturvy.ui.bench;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.MapView;

/** Waits until a map stands on the screen as it is to be: all layers read, the picture complete. */
final class Settling implements Pulses.Watcher {
  private final MapModel map;
  private final MapView view;
  private final Supplier<Optional<String>> hindrance;
  private final Consumer<String> never;
  private final Runnable then;
  private int painted;

  private Settling(
      MapModel map,
      MapView view,
      Supplier<Optional<String>> hindrance,
      Consumer<String> never,
      Runnable then) {
    this.map = map;
    this.view = view;
    this.hindrance = hindrance;
    this.never = never;
    this.then = then;
  }

  /**
   * Runs something once the map has settled on the screen.
   *
   * @param hindrance why it never will, if so
   * @param never is told
   */
  static void await(
      MapModel map,
      MapView view,
      Supplier<Optional<String>> hindrance,
      Consumer<String> never,
      Runnable then) {
    Pulses.watch(new Settling(map, view, hindrance, never, then));
  }

  @Override
  public boolean turn(long now) {
    Optional<String> why = hindrance.get();
    if (why.isPresent()) {
      never.accept(why.get());
      return false;
    }
    painted = isSettled() ? painted + 1 : 0;
    if (painted <= Pulses.PAINTED) {
      return true;
    }
    then.run();
    return false;
  }

  private boolean isSettled() {
    var layers = map.project().get().map().visibleLayers().map(Layer::id).toList();
    return !layers.isEmpty()
        && layers.stream()
            .allMatch(id -> map.contents().getOrDefault(id, LayerContent.EMPTY).complete())
        && view.isSettled();
  }
}
