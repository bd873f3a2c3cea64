package se.strukturvy.issue.book;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who want to know when something has changed. */
final class Listeners {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  AutoCloseable add(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void fire() {
    listeners.forEach(Runnable::run);
  }
}
