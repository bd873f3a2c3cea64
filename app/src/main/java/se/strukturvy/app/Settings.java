package se.strukturvy.app;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
  private final JsonFactory json = new JsonFactory();
  private final Map<String, String> values = new TreeMap<>();

  /** Reads the settings from {@code file}, which need not be there. */
  public Settings(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try {
        values.putAll(read());
      } catch (IOException e) {
        LOG.log(Level.WARNING, "Settings start afresh, " + file + " cannot be read", e);
      }
    }
  }

  // Token by token: binding objects takes a tenth of a second of every start to get ready.
  private Map<String, String> read() throws IOException {
    Map<String, String> read = new TreeMap<>();
    try (JsonParser parser = json.createParser(file.toFile())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          read.put(parser.currentName(), parser.getText());
        }
      }
    }
    return read;
  }

  private void write(Path to) throws IOException {
    try (JsonGenerator generator = json.createGenerator(to.toFile(), JsonEncoding.UTF8)) {
      generator.useDefaultPrettyPrinter();
      generator.writeStartObject();
      for (Map.Entry<String, String> each : values.entrySet()) {
        generator.writeStringField(each.getKey(), each.getValue());
      }
      generator.writeEndObject();
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
      write(fresh);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Settings cannot be kept in " + file, e);
    }
  }
}
