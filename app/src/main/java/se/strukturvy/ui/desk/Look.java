package se.strukturvy.ui.desk;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.LayerTree;
import se.strukturvy.map.RemovedLines;
import se.strukturvy.project.Project;
import se.strukturvy.structure.StructureImage;

/** How a part of the project looks. */
sealed interface Look {
  /** The project with this look; what else it holds stays. */
  Project in(Project project);

  /**
   * This look, which the project has, with all that the project says of the same part by now: what
   * is not done in steps, such as giving a layer another name, stays when a step is taken back and
   * done again.
   */
  default Look asOf(Project project) {
    return this;
  }

  /**
   * How a layer looks: its style, opacity, scales and where its labels stand.
   *
   * @param layer the layer
   */
  record OfLayer(Layer layer) implements Look {
    @Override
    public Project in(Project project) {
      return project
          .map()
          .allLayers()
          .filter(present -> present.id().equals(layer.id()))
          .findFirst()
          .map(
              present ->
                  present
                      .withStyle(layer.style())
                      .withOpacity(layer.opacity())
                      .withScale(layer.scale())
                      .withLabelPlaces(layer.labelPlaces()))
          .map(
              changed ->
                  project.withMap(LayerTree.of(project.map()).withLayer(changed).in(project.map())))
          .orElse(project);
    }
  }

  /**
   * What the structure images say.
   *
   * @param images all of them
   */
  record OfImages(List<StructureImage> images) implements Look {
    @Override
    public Project in(Project project) {
      return project.withImages(images);
    }
  }

  /**
   * Whether lines of the layer tree are there.
   *
   * @param lines the lines and where they stand
   * @param present whether they are there
   */
  record OfLines(RemovedLines lines, boolean present) implements Look {
    @Override
    public Project in(Project project) {
      LayerTree tree = LayerTree.of(project.map());
      if (present) {
        tree = lines.putBack(tree);
      } else {
        for (LayerNode node : lines.nodes()) {
          tree = tree.without(node.id());
        }
      }
      return project.withMap(tree.in(project.map()));
    }

    @Override
    public Look asOf(Project project) {
      LayerTree tree = LayerTree.of(project.map());
      List<LayerNode> now =
          lines.nodes().stream().map(node -> tree.find(node.id()).orElse(node)).toList();
      return present ? new OfLines(new RemovedLines(tree, now), true) : this;
    }
  }

  /**
   * Whether images from a file are there, with the layers that they are made of.
   *
   * @param images all images of the project
   * @param layers the line of the tree that came with them; at the bottom when it comes
   * @param present whether that line is there
   */
  record OfGuests(List<StructureImage> images, LayerNode layers, boolean present) implements Look {
    @Override
    public Project in(Project project) {
      List<LayerNode> tree =
          new ArrayList<>(LayerTree.of(project.map()).without(layers.id()).roots());
      if (present) {
        tree.add(layers);
      }
      return project.withMap(project.map().withLayers(tree)).withImages(images);
    }

    @Override
    public Look asOf(Project project) {
      LayerNode now = LayerTree.of(project.map()).find(layers.id()).orElse(layers);
      return present ? new OfGuests(images, now, true) : this;
    }
  }
}
