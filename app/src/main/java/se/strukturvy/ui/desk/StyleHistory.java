package se.strukturvy.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerTree;
import se.strukturvy.project.Project;
import se.strukturvy.ui.map.MapModel;

/** Changes how layers look, and takes it back step by step, each step with its name. */
public final class StyleHistory {
  /** Changes of one thing that follow one another this fast are one step. */
  private static final long TOGETHER = 900_000_000L;

  private static final int MOST = 200;

  private final MapModel map;
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<String> nextUndo = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<String> nextRedo = new ReadOnlyObjectWrapper<>("");
  private long last;

  /** A change of how a layer looks. */
  private record Step(String name, Layer before, Layer after) {}

  StyleHistory(MapModel map) {
    this.map = map;
  }

  /** What undo would take back; empty for nothing. */
  public ReadOnlyObjectProperty<String> nextUndo() {
    return nextUndo.getReadOnlyProperty();
  }

  /** What redo would do again; empty for nothing. */
  public ReadOnlyObjectProperty<String> nextRedo() {
    return nextRedo.getReadOnlyProperty();
  }

  /** The layer as it is now; empty where it has left the project. */
  public Optional<Layer> layer(String id) {
    return map.project().get().map().allLayers().filter(l -> l.id().equals(id)).findFirst();
  }

  /**
   * Changes a layer's style, opacity or scales.
   *
   * @param name what undo calls it
   */
  public void change(String name, String layerId, UnaryOperator<Layer> how) {
    Layer before = layer(layerId).orElse(null);
    Layer after = before == null ? null : how.apply(before);
    if (before == null || before.equals(after)) {
      return;
    }
    long now = System.nanoTime();
    Step top = done.peek();
    boolean joins =
        top != null
            && now - last < TOGETHER
            && top.name().equals(name)
            && top.after().equals(before);
    if (joins) {
      done.pop();
    }
    last = now;
    done.push(new Step(name, joins ? top.before() : before, after));
    if (done.size() > MOST) {
      done.removeLast();
    }
    undone.clear();
    show(after);
  }

  /** Takes the last change back. */
  public void undo() {
    if (!done.isEmpty()) {
      Step step = done.pop();
      undone.push(step);
      show(step.before());
    }
  }

  /** Does again what was taken back last. */
  public void redo() {
    if (!undone.isEmpty()) {
      Step step = undone.pop();
      done.push(step);
      show(step.after());
    }
  }

  /** Gives the layer the look of {@code wanted}; what else has changed in it since stays. */
  private void show(Layer wanted) {
    layer(wanted.id())
        .ifPresent(
            present -> {
              Layer changed =
                  present
                      .withStyle(wanted.style())
                      .withOpacity(wanted.opacity())
                      .withScale(wanted.scale());
              Project project = map.project().get();
              LayerTree tree = LayerTree.of(project.map()).withLayer(changed);
              map.project().set(project.withMap(tree.in(project.map())));
            });
    nextUndo.set(done.isEmpty() ? "" : done.peek().name());
    nextRedo.set(undone.isEmpty() ? "" : undone.peek().name());
    last = undone.isEmpty() ? last : 0;
  }
}
