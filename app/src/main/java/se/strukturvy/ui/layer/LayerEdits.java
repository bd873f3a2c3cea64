package se.strukturvy.ui.layer;

import java.util.function.UnaryOperator;
import se.strukturvy.map.LayerTree;
import se.strukturvy.project.Project;
import se.strukturvy.ui.map.MapModel;

/**
 * Changes the layer tree of the project that is shown.
 *
 * @param model holds the project
 */
record LayerEdits(MapModel model) {
  LayerTree tree() {
    return LayerTree.of(model.project().get().map());
  }

  /** Sets the project with a changed tree, if the change makes a difference. */
  void change(UnaryOperator<LayerTree> how) {
    Project project = model.project().get();
    LayerTree before = tree();
    LayerTree after = how.apply(before);
    if (!after.equals(before)) {
      model.project().set(project.withMap(after.in(project.map())));
    }
  }
}
