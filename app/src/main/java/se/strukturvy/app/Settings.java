package se.strukturvy.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.strukturvy.ui.Preferences;

/**
 * What the program remembers between starts, as one small JSON file in the user's folder. A file
 * that cannot be read is as good as none; one that cannot be written is said once, in the log.
 */
public final class Settings implements Preferences {
  private static final Logger LOG = Logger.getLogger(Settings.class.getName());

  private final Path file;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, String> values = new TreeMap<>();

  /** Reads the settings from {@code file}, which need not be there. */
  public Settings(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try {
        values.putAll(json.readValue(file.toFile(), new TypeReference<Map<String, String>>() {}));
      } catch (IOException e) {
        LOG.log(Level.WARNING, "Settings start afresh, " + file + " cannot be read", e);
      }
    }
  }

  @Override
  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public synchronized void put(String key, String value) {
    if (value.equals(values.put(key, value))) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      // A new file moved over the old one: a crash half-way leaves the old settings.
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      json.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), values);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Settings cannot be kept in " + file, e);
    }
  }
}
