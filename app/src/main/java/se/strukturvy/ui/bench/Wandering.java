package se.strukturvy.ui.bench;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.cli.bench.ProcessMeter;
import se.strukturvy.ui.map.MapView;
import se.strukturvy.ui.map.Navigator;

/**
 * Goes to one place of the map after the other, at scales from the whole to a hundred times as
 * near, and tells what lives in memory before, at a quarter, half way and after: nothing may grow.
 */
final class Wandering implements Pulses.Watcher {
  /** Places after which everything has been made once that is kept. */
  private static final int WARM = 50;

  private static final int MOST_TURNS = 30;

  private final Navigator navigator;
  private final MapView view;
  private final Envelope ground;
  private final int places;
  private final Consumer<String> lines;
  private final Runnable end;
  private final Random random = new Random(1);
  private int visited;
  private int turns;

  private Wandering(
      Navigator navigator,
      MapView view,
      Envelope ground,
      int places,
      Consumer<String> lines,
      Runnable end) {
    this.navigator = navigator;
    this.view = view;
    this.ground = ground;
    this.places = places;
    this.lines = lines;
    this.end = end;
  }

  /** Visits places of some ground and hands over lines of JSON. */
  static void run(
      Navigator navigator,
      MapView view,
      Envelope ground,
      int places,
      Consumer<String> lines,
      Runnable end) {
    Pulses.watch(new Wandering(navigator, view, ground, places, lines, end));
  }

  @Override
  public boolean turn(long now) {
    // A picture that takes long is left half drawn, as people leave it.
    if (!view.isSettled() && ++turns < MOST_TURNS) {
      return true;
    }
    turns = 0;
    int seen = visited - WARM;
    if (seen == 0 || seen == places / 4 || seen == places / 2 || seen == places) {
      long live = live() >> 10;
      lines.accept(
          String.format(
              "{\"places\":%d,\"live_heap_kb\":%d,\"rss_mb\":%d}",
              seen, live, ProcessMeter.residentKilobytes() >> 10));
    }
    if (seen == places) {
      end.run();
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
