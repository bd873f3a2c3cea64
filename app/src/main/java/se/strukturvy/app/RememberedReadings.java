package se.strukturvy.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import se.strukturvy.project.json.JsonFormatException;
import se.strukturvy.project.json.JsonObject;
import se.strukturvy.project.json.ReadingJson;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.ui.Preferences;
import se.strukturvy.ui.desk.ReadingMemory;

/**
 * Keeps how files are read in the user's folder, under their absolute paths.
 *
 * @param kept holds one JSON text a file
 */
record RememberedReadings(Preferences kept) implements ReadingMemory {
  private static final Logger LOG = System.getLogger(RememberedReadings.class.getName());

  @Override
  public OpenOptions recall(Path file) {
    Optional<String> text = kept.get(key(file)).filter(stored -> !stored.isEmpty());
    if (text.isEmpty()) {
      return OpenOptions.NONE;
    }
    try {
      return JsonObject.read(new ObjectMapper().readTree(text.get()), n -> {}, ReadingJson::read);
    } catch (JsonProcessingException | JsonFormatException e) {
      LOG.log(Level.WARNING, "How to read " + file + " is forgotten: it was not understood", e);
      return OpenOptions.NONE;
    }
  }

  @Override
  public void keep(Path file, OpenOptions options) {
    ObjectNode json = ReadingJson.written(options);
    kept.put(key(file), json == null ? "" : json.toString());
  }

  private static String key(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
