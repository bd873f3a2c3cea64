package se.strukturvy.map;

import java.util.List;
import java.util.Optional;

/**
 * Lines that were taken out of a layer tree, and where they stood. They can be put back into the
 * tree as it is then: what else has changed since stays.
 *
 * @param before the tree that held them
 * @param nodes the lines, groups before what they hold
 */
public record RemovedLines(LayerTree before, List<LayerNode> nodes) {
  /** Makes a record with a list of its own. */
  public RemovedLines {
    nodes = List.copyOf(nodes);
  }

  /** The tree with the lines beside their old neighbours, as far as those are still there. */
  public LayerTree putBack(LayerTree now) {
    LayerTree tree = now;
    for (LayerNode node : nodes) {
      if (tree.find(node.id()).isEmpty()) {
        tree = placed(tree.plus(node), node.id());
      }
    }
    return tree;
  }

  private LayerTree placed(LayerTree tree, String id) {
    List<LayerGroup> parents = before.parents(id);
    Optional<LayerGroup> parent =
        parents.isEmpty() ? Optional.empty() : Optional.of(parents.get(parents.size() - 1));
    List<LayerNode> siblings = parent.map(LayerGroup::children).orElse(before.roots());
    int place = siblings.stream().map(LayerNode::id).toList().indexOf(id);
    for (int i = place - 1; i >= 0; i--) {
      if (tree.find(siblings.get(i).id()).isPresent()) {
        return tree.moved(id, LayerTree.Place.AFTER, siblings.get(i).id());
      }
    }
    for (int i = place + 1; i < siblings.size(); i++) {
      if (tree.find(siblings.get(i).id()).isPresent()) {
        return tree.moved(id, LayerTree.Place.BEFORE, siblings.get(i).id());
      }
    }
    return parent.map(group -> tree.moved(id, LayerTree.Place.INSIDE, group.id())).orElse(tree);
  }
}
