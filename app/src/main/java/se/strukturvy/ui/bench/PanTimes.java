package se.strukturvy.ui.bench;

import java.util.ArrayList;
import java.util.List;

/** How positions of a dragged map followed the hand, in milliseconds and shares. */
final class PanTimes {
  private final List<Long> delays = new ArrayList<>();
  private final long started;
  private long ended;
  private int bare;

  PanTimes(long started) {
    this.started = started;
    ended = started;
  }

  /**
   * A new position has come to the screen.
   *
   * @param hand when the hand was there, nanoseconds
   * @param screen when the screen showed it
   * @param covered whether the picture filled the whole view
   */
  void add(long hand, long screen, boolean covered) {
    delays.add(screen - hand);
    ended = screen;
    bare += covered ? 0 : 1;
  }

  /** New positions shown in a second. */
  double perSecond() {
    return delays.size() / ((ended - started) / 1e9);
  }

  /** The delay that half of the positions keep below, milliseconds. */
  double median() {
    return sorted().get(delays.size() / 2) / 1e6;
  }

  /** The longest delay, milliseconds. */
  double slowest() {
    return sorted().get(delays.size() - 1) / 1e6;
  }

  /** The share of positions at which part of the view was still bare, 0 to 1. */
  double bare() {
    return (double) bare / Math.max(1, delays.size());
  }

  private List<Long> sorted() {
    return delays.isEmpty() ? List.of(0L) : delays.stream().sorted().toList();
  }
}
