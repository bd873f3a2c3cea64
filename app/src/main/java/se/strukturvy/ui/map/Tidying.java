package se.strukturvy.ui.map;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Has old garbage collected while the map stands still: collecting all of it stops the window for
 * up to a tenth of a second, and would else come while the hand moves.
 */
final class Tidying {
  private static final Duration REST = Duration.seconds(2);

  /** Less is not worth a stop, bytes. */
  private static final long MUCH = 24L << 20;

  private final PauseTransition rest = new PauseTransition(REST);

  Tidying() {
    rest.setOnFinished(
        event -> {
          Thread thread = new Thread(Tidying::tidy, "tidying");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** The map moves, or shows something else. */
  void disturb() {
    rest.playFromStart();
  }

  void end() {
    rest.stop();
  }

  /** Collects what is old now, if that is much; the window stands still meanwhile. */
  static void tidy() {
    long grown = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage kept = pool.getCollectionUsage();
      // Pools of young objects have no such threshold, those outside the heap are not collected.
      if (kept != null && pool.isUsageThresholdSupported()) {
        grown += pool.getUsage().getUsed() - kept.getUsed();
      }
    }
    if (grown > MUCH) {
      System.gc();
    }
  }
}
