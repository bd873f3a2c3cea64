package se.strukturvy.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import se.strukturvy.analysis.MunicipalityLayer;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;

/**
 * Reads the municipalities of a project: out of the layers that it names, or, where it names none,
 * out of all that look like municipalities.
 *
 * @param sources opens the files
 * @param systems takes them to SWEREF 99 TM
 */
public record ProjectBoundaries(OpenSources sources, CrsCatalog systems) {
  /** Where the project's municipalities lie, neighbours too, each place once, the first first. */
  public List<DataReference> layers(Project project) {
    List<String> named = project.municipalityLayers();
    return project
        .map()
        .allLayers()
        .filter(layer -> named.isEmpty() || named.contains(layer.id()))
        .sorted(Comparator.comparingInt(layer -> named.indexOf(layer.id())))
        .map(Layer::data)
        .distinct()
        .toList();
  }

  /**
   * The municipalities that the project is about: those of its first layer of municipalities,
   * without the neighbours of further layers.
   *
   * @param trouble is told of a layer that cannot be read
   */
  public List<Municipality> own(Project project, BiConsumer<DataReference, Exception> trouble) {
    for (DataReference layer : layers(project)) {
      List<Municipality> found = read(List.of(layer), trouble);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The municipalities in layers, by code; layers that hold none are passed over.
   *
   * @param trouble is told of a layer that cannot be read
   */
  public List<Municipality> read(
      List<DataReference> layers, BiConsumer<DataReference, Exception> trouble) {
    List<Municipality> all = new ArrayList<>();
    for (DataReference layer : layers) {
      try {
        FeatureSource source = sources.source(layer);
        if (MunicipalityLayer.USUAL.fits(source.type())) {
          CoordinateReferenceSystem map = CoordinateReferenceSystem.SWEREF_99_TM;
          CoordinateReferenceSystem from = source.type().crs().orElse(map);
          all.addAll(MunicipalityLayer.USUAL.read(source, systems.transform(from, map)));
        }
      } catch (IOException | RuntimeException e) {
        trouble.accept(layer, e);
      }
    }
    all.sort(Comparator.comparing(Municipality::code));
    return all;
  }
}
