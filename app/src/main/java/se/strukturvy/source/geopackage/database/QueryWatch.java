package se.strukturvy.source.geopackage.database;

import java.util.concurrent.TimeUnit;
import org.sqlite.ProgressHandler;

/**
 * Ends statements of one connection that take too long (a view can be endless) or whose thread is
 * interrupted.
 */
final class QueryWatch extends ProgressHandler {
  /** How many instructions of SQLite pass between two looks at the clock. */
  static final int INSTRUCTIONS = 20_000;

  private volatile long end = Long.MAX_VALUE;

  /** From now on, SQLite may work so many seconds. */
  void allow(int seconds) {
    end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  @Override
  protected int progress() {
    return System.nanoTime() > end || Thread.currentThread().isInterrupted() ? 1 : 0;
  }
}
