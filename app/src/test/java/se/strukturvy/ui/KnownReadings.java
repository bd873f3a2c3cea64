package se.strukturvy.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.ui.desk.ReadingMemory;

/** Remembers readings as long as a test lasts. */
final class KnownReadings implements ReadingMemory {
  private final Map<Path, OpenOptions> kept = new HashMap<>();

  @Override
  public OpenOptions recall(Path file) {
    return kept.getOrDefault(file, OpenOptions.NONE);
  }

  @Override
  public void keep(Path file, OpenOptions options) {
    kept.put(file, options);
  }
}
