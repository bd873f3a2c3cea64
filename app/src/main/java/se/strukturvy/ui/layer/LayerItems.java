package se.strukturvy.ui.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.LayerTree;
import se.strukturvy.style.Rule;
import se.strukturvy.ui.layer.TreeLine.GroupLine;
import se.strukturvy.ui.layer.TreeLine.LayerLine;
import se.strukturvy.ui.layer.TreeLine.LegendLine;

/** The items of the tree control, kept in step with the project: what stays keeps its item. */
final class LayerItems {
  private final TreeItem<TreeLine> root = new TreeItem<>();
  private final Map<String, TreeItem<TreeLine>> known = new HashMap<>();

  TreeItem<TreeLine> root() {
    return root;
  }

  Optional<TreeItem<TreeLine>> item(String id) {
    return Optional.ofNullable(known.get(id));
  }

  void show(LayerTree tree) {
    Set<String> ids = new HashSet<>();
    tree.nodes().forEach(node -> ids.add(node.id()));
    fill(root, items(tree.roots()));
    known.keySet().retainAll(ids);
  }

  private List<TreeItem<TreeLine>> items(List<LayerNode> nodes) {
    List<TreeItem<TreeLine>> items = new ArrayList<>();
    for (LayerNode node : nodes) {
      TreeItem<TreeLine> item = known.get(node.id());
      boolean isNew = item == null;
      if (isNew) {
        item = new TreeItem<>();
        known.put(node.id(), item);
      }
      if (node instanceof LayerGroup group) {
        item.setValue(new GroupLine(group));
        fill(item, items(group.children()));
        if (isNew) {
          item.setExpanded(true);
        }
      } else {
        Layer layer = (Layer) node;
        Layer before = isNew ? null : (Layer) item.getValue().node();
        item.setValue(new LayerLine(layer));
        if (before == null || !before.style().equals(layer.style())) {
          fill(item, legend(layer));
        }
      }
      items.add(item);
    }
    return items;
  }

  /** The rules as lines of their own; a layer drawn in one way has its symbol beside its name. */
  private static List<TreeItem<TreeLine>> legend(Layer layer) {
    List<Rule> rules = LegendRules.of(layer.style());
    if (rules.size() < 2) {
      return List.of();
    }
    List<TreeItem<TreeLine>> lines = new ArrayList<>();
    rules.forEach(rule -> lines.add(new TreeItem<>(new LegendLine(layer, rule))));
    return lines;
  }

  private static void fill(TreeItem<TreeLine> parent, List<TreeItem<TreeLine>> wanted) {
    if (!parent.getChildren().equals(wanted)) {
      parent.getChildren().setAll(wanted);
    }
  }
}
