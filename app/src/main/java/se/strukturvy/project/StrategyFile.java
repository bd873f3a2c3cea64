package se.strukturvy.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.json.DirectionJson;
import se.strukturvy.project.json.JsonFile;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.Strategy;
import se.strukturvy.structure.StrategyTable;

/**
 * Reads a regional development strategy from a JSON file (an object with "directions", as in a
 * project) or from a table that can be opened.
 *
 * @param sources opens tables
 */
public record StrategyFile(OpenSources sources) {
  /**
   * Reads a strategy.
   *
   * @param data the file, and the layer of a file with several; null takes the only one
   * @param project the project that the strategy is for: where it shows the table's own shapes, the
   *     directions are linked to them
   * @throws IOException when it cannot be read; the message names the file and the place in it
   */
  public Strategy read(DataReference data, Project project) throws IOException {
    String name = data.file().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json") || name.endsWith(".strukturvy")) {
      return readJson(data.file());
    }
    FeatureSource table = sources.source(data);
    String own =
        project
            .map()
            .allLayers()
            .filter(layer -> shows(layer, table))
            .map(Layer::id)
            .findFirst()
            .orElse(null);
    return new StrategyTable(own).read(table);
  }

  private static boolean shows(Layer layer, FeatureSource table) {
    return layer.data().layer().equals(table.type().name())
        && absolute(layer.data().file()).equals(absolute(table.file()));
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static Strategy readJson(Path file) throws IOException {
    List<Sentence> notes = new ArrayList<>();
    List<StrategicDirection> goals =
        JsonFile.read(file, notes::add, json -> json.children("directions", DirectionJson::read));
    // A whole project holds much that is no strategy.
    return new Strategy(goals, file.toString().endsWith(".strukturvy") ? List.of() : notes);
  }
}
