package se.strukturvy.project;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.crs.CrsException;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.map.ContentReader;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;

/**
 * Reads all layers of a project at once, for programs that wait for the whole: the command line and
 * exports.
 *
 * @param sources opens the files
 * @param systems finds transformations
 * @param memory how much of the layers is kept in memory
 */
public record ProjectContents(OpenSources sources, CrsCatalog systems, MemoryBudget memory) {
  /** Reads as much into memory as suits the process. */
  public ProjectContents(OpenSources sources, CrsCatalog systems) {
    this(sources, systems, new MemoryBudget(MemoryBudget.usual()));
  }

  /**
   * Reads every layer of a project.
   *
   * @param trouble is told in a sentence why layers cannot be read, each reason once; the others
   *     are read all the same
   * @return what has been read, by layer id
   */
  public Map<String, LayerContent> read(Project project, Consumer<String> trouble) {
    FieldNeeds fields = new FieldNeeds(project);
    Map<String, LayerContent> contents = new HashMap<>();
    Set<String> told = new LinkedHashSet<>();
    for (Layer layer : project.map().allLayers().toList()) {
      try {
        FeatureSource source = sources.source(layer.data());
        var from = source.type().crs();
        if (from.isEmpty()) {
          told.add(
              layer.data().file()
                  + ", layer "
                  + source.type().name()
                  + ": no reference system is stated; taken to be "
                  + project.map().crs().name()
                  + ".");
        }
        ContentReader reader =
            new ContentReader(
                source,
                systems.transform(from.orElse(project.map().crs()), project.map().crs()),
                memory.open());
        contents.put(layer.id(), reader.read(fields.of(layer), part -> {}, ReadProgress.SILENT));
      } catch (IOException | CrsException e) {
        told.add(e.getMessage());
      }
    }
    told.forEach(trouble);
    return contents;
  }

  /** Whether every layer of the project could be read. */
  public static boolean areWhole(Project project, Map<String, LayerContent> read) {
    return project.map().allLayers().allMatch(layer -> read.containsKey(layer.id()));
  }
}
