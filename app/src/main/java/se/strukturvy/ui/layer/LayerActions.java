package se.strukturvy.ui.layer;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.LayerTree;
import se.strukturvy.map.RemovedLines;
import se.strukturvy.ui.control.UndoBar;
import se.strukturvy.ui.layer.TreeLine.LegendLine;
import se.strukturvy.ui.text.Messages;

/** What people do with the lines of the layer tree, by key, menu or mouse. */
final class LayerActions {
  private final TreeView<TreeLine> tree;
  private final LayerEdits edits;
  private final LayerFacts facts;
  private final LayerCommands commands;
  private final UndoBar undo;
  private final Messages texts;
  private final Set<String> counted = new HashSet<>();

  /**
   * Makes them.
   *
   * @param tree whose picked lines are meant
   * @param commands what the panel cannot do by itself
   * @param undo offers to put back what was removed
   */
  LayerActions(
      TreeView<TreeLine> tree,
      LayerEdits edits,
      LayerFacts facts,
      LayerCommands commands,
      UndoBar undo) {
    this.tree = tree;
    this.edits = edits;
    this.facts = facts;
    this.commands = commands;
    this.undo = undo;
    texts = facts.texts();
  }

  /** The layer or group that was picked last; that of a legend line, too. Null for none. */
  LayerNode picked() {
    TreeItem<TreeLine> item = tree.getSelectionModel().getSelectedItem();
    return item == null || item.getValue() == null ? null : item.getValue().node();
  }

  /** The layers and groups that are picked; a legend line does not count. */
  private List<LayerNode> allPicked() {
    return tree.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .map(TreeItem::getValue)
        .filter(line -> line != null && !(line instanceof LegendLine))
        .map(TreeLine::node)
        .toList();
  }

  /** Shows what is hidden of the picked lines, and hides the others. */
  void toggle() {
    List<LayerNode> nodes = allPicked();
    edits.change(
        now -> {
          LayerTree changed = now;
          for (LayerNode node : nodes) {
            changed = changed.withVisible(node.id(), !node.visible());
          }
          return changed;
        });
  }

  /** Shows how the picked layer looks, to be changed. */
  void editStyle() {
    if (picked() instanceof Layer layer) {
      commands.editStyle(layer.id());
    }
  }

  /** Lets people type another name for the picked line. */
  void rename() {
    TreeItem<TreeLine> item = tree.getSelectionModel().getSelectedItem();
    if (item != null && item.getValue() instanceof LegendLine) {
      item = item.getParent();
    }
    if (item != null) {
      tree.setEditable(true);
      tree.edit(item);
    }
  }

  /** Takes the picked lines out of the project; their files stay. Can be undone. */
  void remove() {
    List<LayerNode> nodes = allPicked();
    if (nodes.isEmpty()) {
      return;
    }
    RemovedLines removed = new RemovedLines(edits.tree(), nodes);
    String what = nodes.size() == 1 ? nodes.get(0).title() : Integer.toString(nodes.size());
    String number = nodes.size() == 1 ? ".one" : ".many";
    commands.changeLines(texts.get("step.removed" + number, what), removed, false);
    undo.show(
        texts.get("removed" + number, what),
        () -> commands.changeLines(texts.get("step.back" + number, what), removed, true));
  }

  void duplicate(LayerNode node) {
    edits.change(now -> now.duplicated(node.id(), texts.get("copy", node.title())));
  }

  void group(LayerNode node) {
    edits.change(now -> now.grouped(node.id(), texts.get("group.new")));
  }

  /** Shows the ground of a layer, or of all layers of a group. */
  void zoomTo(LayerNode node) {
    Envelope extent = new Envelope();
    new LayerTree(List.of(node))
        .nodes()
        .map(each -> edits.model().contents().get(each.id()))
        .filter(Objects::nonNull)
        .forEach(content -> extent.expandToInclude(content.extent()));
    if (!extent.isNull()) {
      commands.zoomTo(extent);
    }
  }

  /** Whether the number of a layer's features stands beside its name. */
  boolean isCounted(Layer layer) {
    return counted.contains(layer.id());
  }

  void setCounted(Layer layer, boolean shown) {
    if (shown) {
      counted.add(layer.id());
    } else {
      counted.remove(layer.id());
    }
    tree.refresh();
  }

  void showProperties(Layer layer) {
    new LayerProperties(layer, edits, facts).showOver(tree);
  }

  void showNotes(Layer layer) {
    new LayerNotes(layer, facts).showOver(tree);
  }
}
