package se.strukturvy.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.map.Layer;
import se.strukturvy.map.MapProject;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.workshop.Scene;

/**
 * All that a project file holds. Immutable.
 *
 * @param map the map with its layers
 * @param images the structure images, in the order of their keys 1 to 9
 * @param directions the goals of the regional development strategy, each with what stands below it
 * @param municipalityLayers ids of the layers with municipal boundaries, by which it is found whom
 *     an issue concerns
 * @param scenes views to call up
 */
public record Project(
    MapProject map,
    List<StructureImage> images,
    List<StrategicDirection> directions,
    List<String> municipalityLayers,
    List<Scene> scenes) {
  /** Makes a project with lists of its own. */
  public Project {
    images = List.copyOf(images);
    directions = List.copyOf(directions);
    municipalityLayers = List.copyOf(municipalityLayers);
    scenes = List.copyOf(scenes);
  }

  /** A project with nothing in it. */
  public static Project empty() {
    return new Project(MapProject.empty(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same project with another map. */
  public Project withMap(MapProject changed) {
    return new Project(changed, images, directions, municipalityLayers, scenes);
  }

  /** The same project with another strategy. */
  public Project withDirections(List<StrategicDirection> changed) {
    return new Project(map, images, changed, municipalityLayers, scenes);
  }

  /** The same project with other structure images. */
  public Project withImages(List<StructureImage> changed) {
    return new Project(map, changed, directions, municipalityLayers, scenes);
  }

  /** The same project with other scenes. */
  public Project withScenes(List<Scene> changed) {
    return new Project(map, images, directions, municipalityLayers, changed);
  }

  /** The image of that id. */
  public Optional<StructureImage> image(String id) {
    return images.stream().filter(image -> image.id().equals(id)).findFirst();
  }

  /**
   * The layers that lie below the images that are on, the topmost first: those that the images name
   * as their ground, or else those that are ticked.
   *
   * @param on ids of the structure images that are on
   */
  public Stream<Layer> groundLayers(List<String> on) {
    Set<String> named =
        on.stream()
            .flatMap(id -> image(id).stream())
            .flatMap(image -> image.ground().stream())
            .collect(Collectors.toSet());
    return named.isEmpty()
        ? map.visibleLayers()
        : map.allLayers().filter(layer -> named.contains(layer.id()));
  }
}
