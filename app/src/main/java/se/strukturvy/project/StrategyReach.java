package se.strukturvy.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.strukturvy.analysis.DirectionReach;
import se.strukturvy.analysis.LinkedLayer;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;
import se.strukturvy.structure.FeatureLink;

/**
 * Measures what the strategic directions of a project touch in its municipalities.
 *
 * @param sources opens the layers that are linked to
 * @param systems takes them to SWEREF 99 TM
 */
public record StrategyReach(OpenSources sources, CrsCatalog systems) {
  /**
   * Measures a project's directions.
   *
   * @param municipalities areas in SWEREF 99 TM
   * @throws IOException when a layer that is linked to cannot be read
   */
  public DirectionReach of(Project project, List<Municipality> municipalities) throws IOException {
    Set<String> linked =
        project.directions().stream()
            .flatMap(node -> node.allLinks().stream())
            .map(FeatureLink::layerId)
            .collect(Collectors.toSet());
    List<LinkedLayer> layers = new ArrayList<>();
    for (Layer layer : project.map().allLayers().toList()) {
      if (linked.contains(layer.id())) {
        FeatureSource source = sources.source(layer.data());
        CoordinateReferenceSystem from = source.type().crs().orElse(project.map().crs());
        layers.add(
            new LinkedLayer(
                layer.id(),
                layer.title(),
                source,
                systems.transform(from, CoordinateReferenceSystem.SWEREF_99_TM)));
      }
    }
    return DirectionReach.of(project.directions(), layers, municipalities);
  }
}
