package se.strukturvy.ui;

import java.util.Optional;

/**
 * What the window remembers from one start to the next: language, theme, its size and place. Values
 * are kept at once, or not at all when the place where they are kept cannot be written.
 */
public interface Preferences {
  /** What was kept under a key. */
  Optional<String> get(String key);

  /** Keeps a value under a key. */
  void put(String key, String value);
}
