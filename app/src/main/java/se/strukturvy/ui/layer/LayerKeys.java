package se.strukturvy.ui.layer;

import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the layer tree: Space shows and hides, F2 renames, F7 shows the style, Ctrl+D and
 * Delete remove.
 *
 * @param actions what they do
 * @param tree must have the focus
 */
record LayerKeys(LayerActions actions, TreeView<TreeLine> tree) {
  void install() {
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (tree.getEditingItem() != null) {
      return;
    }
    boolean ctrl = event.isShortcutDown();
    if (event.getCode() == KeyCode.SPACE && !ctrl) {
      actions.toggle();
    } else if (event.getCode() == KeyCode.F7) {
      actions.editStyle();
    } else if (event.getCode() == KeyCode.F2) {
      actions.rename();
    } else if ((event.getCode() == KeyCode.D && ctrl) || event.getCode() == KeyCode.DELETE) {
      actions.remove();
    } else {
      return;
    }
    event.consume();
  }
}
