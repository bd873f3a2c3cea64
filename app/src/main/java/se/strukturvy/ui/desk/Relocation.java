package se.strukturvy.ui.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.MapProject;

/**
 * The move of a layer's data to where people found them; other lost layers of the old folder that
 * lie in the new one move along.
 *
 * @param found the layer
 * @param file its file now
 * @param from the folder where it was
 * @param to the folder where it is
 */
record Relocation(Layer found, Path file, Path from, Path to) {
  MapProject applied(MapProject map) {
    return map.withLayers(applied(map.layers()));
  }

  private List<LayerNode> applied(List<LayerNode> nodes) {
    return nodes.stream().map(this::applied).toList();
  }

  private LayerNode applied(LayerNode node) {
    if (node instanceof LayerGroup group) {
      return new LayerGroup(group.id(), group.title(), group.visible(), applied(group.children()));
    }
    Layer layer = (Layer) node;
    return layer.withData(layer.data().in(fileOf(layer)));
  }

  private Path fileOf(Layer layer) {
    Path old = layer.data().file().toAbsolutePath();
    if (old.equals(found.data().file().toAbsolutePath())) {
      return file;
    }
    if (Files.exists(old) || !old.startsWith(from)) {
      return layer.data().file();
    }
    Path candidate = to.resolve(from.relativize(old));
    return Files.exists(candidate) ? candidate : layer.data().file();
  }
}
