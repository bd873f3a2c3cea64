package se.strukturvy.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LabelPlace;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.structure.ImageLayers;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.Rgba;

/**
 * Makes the frozen picture order of a project: its visible layers, above them the structure images
 * that are on, above them the visible layers of points (places are not to vanish below broad
 * bands), above them whatever else is laid on the map (the issues).
 *
 * @param project the project
 * @param contents what has been read, by layer id
 * @param images ids of the structure images that are on, the lower first
 * @param emphasis which features stand out, by layer id
 * @param above what is drawn above all, the lowest first
 */
public record SnapshotMaker(
    Project project,
    Map<String, LayerContent> contents,
    List<String> images,
    Map<String, Emphasis> emphasis,
    List<DrawnLayer> above) {
  /** The paper below the map: pale beige, as printed plans have it. */
  public static final Rgba PAPER = Rgba.parse("#F4F1EA");

  /** The snapshot for a viewport. Layers outside their scale range are left out. */
  public MapSnapshot at(Viewport viewport) {
    double denominator = viewport.scaleDenominator();
    List<DrawnLayer> base = new ArrayList<>();
    project
        .groundLayers(images)
        .filter(layer -> layer.scale().contains(denominator))
        .filter(layer -> contents.containsKey(layer.id()))
        .map(this::drawn)
        .forEach(base::add);
    Collections.reverse(base);
    List<DrawnLayer> drawn = new ArrayList<>(base);
    drawn.removeIf(SnapshotMaker::isPoints);
    for (String id : images) {
      project.images().stream()
          .filter(image -> image.id().equals(id))
          .forEach(image -> drawn.addAll(layersOf(image, denominator)));
    }
    base.stream().filter(SnapshotMaker::isPoints).forEach(drawn::add);
    drawn.addAll(above);
    return new MapSnapshot(drawn, viewport, PAPER);
  }

  private static boolean isPoints(DrawnLayer layer) {
    return layer.content().chunks().stream()
        .findFirst()
        .filter(chunk -> chunk.kind() == GeometryKind.POINT)
        .isPresent();
  }

  private List<DrawnLayer> layersOf(StructureImage image, double denominator) {
    return new ImageLayers(image)
        .drawn(contents, emphasis, image.strength(denominator)).stream()
            .map(layer -> layer.withLabelPlaces(labelPlaces(layer.id())))
            .toList();
  }

  private List<LabelPlace> labelPlaces(String drawnId) {
    return layerOf(project, drawnId).map(Layer::labelPlaces).orElse(List.of());
  }

  /** The project's layer that is drawn under an id: its own, or that of an image's member. */
  public static Optional<Layer> layerOf(Project project, String drawnId) {
    return project
        .map()
        .allLayers()
        .filter(layer -> drawnId.equals(layer.id()) || drawnId.endsWith("/" + layer.id()))
        .findFirst();
  }

  private DrawnLayer drawn(Layer layer) {
    DrawnLayer drawn =
        new DrawnLayer(
            layer.id(),
            contents.get(layer.id()),
            layer.style(),
            layer.opacity(),
            null,
            emphasis.getOrDefault(layer.id(), Emphasis.NONE));
    return drawn.withLabelPlaces(layer.labelPlaces());
  }
}
