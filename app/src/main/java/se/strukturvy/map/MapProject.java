package se.strukturvy.map;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;

/**
 * The map of a project: a tree of layers in one reference system. Immutable; every change makes a
 * new one.
 *
 * @param title what people read
 * @param notice what every picture and export says, for example "Schematisk – ej officiell
 *     strukturbild"; may be empty
 * @param crs the system in which the map is drawn
 * @param home the ground that is shown first, in map units
 * @param layers the tree, the topmost first
 */
public record MapProject(
    String title,
    String notice,
    CoordinateReferenceSystem crs,
    Envelope home,
    List<LayerNode> layers) {
  /** Makes a project with a list of its own. */
  public MapProject {
    home = new Envelope(home);
    layers = List.copyOf(layers);
  }

  /** A project without layers, in SWEREF 99 TM. */
  public static MapProject empty() {
    return new MapProject(
        "", "", CoordinateReferenceSystem.SWEREF_99_TM, new Envelope(), List.of());
  }

  /** The ground that is shown first, in map units. A copy. */
  @Override
  public Envelope home() {
    return new Envelope(home);
  }

  /** All layers, the topmost first, those in groups too. */
  public Stream<Layer> allLayers() {
    return layers.stream().flatMap(MapProject::flatten);
  }

  /** The layers that are ticked, and their groups too, the topmost first. */
  public Stream<Layer> visibleLayers() {
    return layers.stream().flatMap(MapProject::flattenVisible);
  }

  /** The same project with another layer in the place of the one with its id. */
  public MapProject with(Layer changed) {
    return withLayers(layers.stream().map(node -> replaced(node, changed)).toList());
  }

  private static LayerNode replaced(LayerNode node, Layer changed) {
    if (node instanceof LayerGroup group) {
      return group.withChildren(
          group.children().stream().map(child -> replaced(child, changed)).toList());
    }
    return node.id().equals(changed.id()) ? changed : node;
  }

  /** The same project with another tree. */
  public MapProject withLayers(List<LayerNode> tree) {
    return new MapProject(title, notice, crs, home, tree);
  }

  private static Stream<Layer> flatten(LayerNode node) {
    return node instanceof LayerGroup group
        ? group.children().stream().flatMap(MapProject::flatten)
        : Stream.of((Layer) node);
  }

  private static Stream<Layer> flattenVisible(LayerNode node) {
    if (!node.visible()) {
      return Stream.empty();
    }
    return node instanceof LayerGroup group
        ? group.children().stream().flatMap(MapProject::flattenVisible)
        : Stream.of((Layer) node);
  }
}
