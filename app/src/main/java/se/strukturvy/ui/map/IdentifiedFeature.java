package se.strukturvy.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.strukturvy.feature.Feature;

/**
 * A feature that lies under a click.
 *
 * @param layerId its layer's id in the project
 * @param layerTitle what people call the layer
 * @param feature the feature, with all attributes; its geometry is in the map's system
 */
public record IdentifiedFeature(String layerId, String layerTitle, Feature feature) {
  /**
   * The one of several hits that was meant: a point before a line before an area, the smallest area
   * before those around it, the topmost of its like.
   */
  static Optional<IdentifiedFeature> meant(List<IdentifiedFeature> hits) {
    return hits.stream()
        .filter(hit -> hit.feature().geometry() != null)
        .min(
            Comparator.comparingInt(
                    (IdentifiedFeature hit) -> hit.feature().geometry().getDimension())
                .thenComparingDouble(hit -> hit.feature().geometry().getArea()))
        .or(() -> hits.stream().findFirst());
  }
}
