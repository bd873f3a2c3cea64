package se.strukturvy.ui.bench;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.ui.map.MapView;
import se.strukturvy.ui.map.Navigator;

/**
 * Goes to one place of the map after the other, at scales from the whole to a hundred times as
 * near, and compares what lives in memory before and after: nothing may grow.
 */
final class Wandering implements Pulses.Watcher {
  /** Places after which everything has been made once that is kept. */
  private static final int WARM = 50;

  private static final int MOST_TURNS = 30;

  private final Navigator navigator;
  private final MapView view;
  private final Envelope ground;
  private final int places;
  private final Consumer<String> done;
  private final Random random = new Random(1);
  private int visited;
  private int turns;
  private long before;

  private Wandering(
      Navigator navigator, MapView view, Envelope ground, int places, Consumer<String> done) {
    this.navigator = navigator;
    this.view = view;
    this.ground = ground;
    this.places = places;
    this.done = done;
  }

  /** Visits places of some ground; hands over a line of JSON in the end. */
  static void run(
      Navigator navigator, MapView view, Envelope ground, int places, Consumer<String> done) {
    Pulses.watch(new Wandering(navigator, view, ground, places, done));
  }

  @Override
  public boolean turn(long now) {
    // A picture that takes long is left half drawn, as people leave it.
    if (!view.isSettled() && ++turns < MOST_TURNS) {
      return true;
    }
    turns = 0;
    if (visited == WARM) {
      before = live();
    }
    if (visited == WARM + places) {
      done.accept(
          String.format(
              "{\"places\":%d,\"live_heap_before_kb\":%d,\"live_heap_after_kb\":%d}",
              places, before >> 10, live() >> 10));
      return false;
    }
    visited++;
    navigator.showAll();
    navigator.zoom(Math.pow(100, random.nextDouble()));
    navigator.showPoint(
        new Coordinate(
            ground.getMinX() + random.nextDouble() * ground.getWidth(),
            ground.getMinY() + random.nextDouble() * ground.getHeight()));
    return true;
  }

  /** Bytes of objects that are still needed. */
  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
