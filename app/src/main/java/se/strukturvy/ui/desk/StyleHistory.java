package se.strukturvy.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.RemovedLines;
import se.strukturvy.project.Project;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.map.MapModel;

/**
 * Changes how layers and structure images look and which layers there are, and takes it back step
 * by step, each step with its name.
 */
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

  /** A change; {@code order} grows from step to step, as that of acts does. */
  private record Step(String name, Look before, Look after, long order) {
    Step withBefore(Look look) {
      return new Step(name, look, after, order);
    }

    Step withAfter(Look look) {
      return new Step(name, before, look, order);
    }
  }

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

  /** When what undo would take back was done, on the clock of {@link System#nanoTime}. */
  public OptionalLong undoOrder() {
    return order(done);
  }

  /** When what redo would do again was done first. */
  public OptionalLong redoOrder() {
    return order(undone);
  }

  private static OptionalLong order(Deque<Step> steps) {
    return steps.isEmpty() ? OptionalLong.empty() : OptionalLong.of(steps.peek().order());
  }

  /** The layer as it is now; empty where it has left the project. */
  public Optional<Layer> layer(String id) {
    return map.project().get().map().allLayers().filter(l -> l.id().equals(id)).findFirst();
  }

  /**
   * Changes a layer's style, opacity or scales, or where its labels stand.
   *
   * @param name what undo calls it
   */
  public void change(String name, String layerId, UnaryOperator<Layer> how) {
    layer(layerId)
        .ifPresent(
            layer -> change(name, new Look.OfLayer(layer), new Look.OfLayer(how.apply(layer))));
  }

  /**
   * Changes the structure images.
   *
   * @param name what undo calls it
   */
  public void changeImages(String name, List<StructureImage> images) {
    change(
        name,
        new Look.OfImages(map.project().get().images()),
        new Look.OfImages(List.copyOf(images)));
  }

  /**
   * Takes in images from a file.
   *
   * @param name what undo calls it
   * @param added the images, after those that are there
   * @param layers what they are made of
   */
  public void addImages(String name, List<StructureImage> added, LayerNode layers) {
    List<StructureImage> own = map.project().get().images();
    List<StructureImage> all = Stream.concat(own.stream(), added.stream()).toList();
    change(name, new Look.OfGuests(own, layers, false), new Look.OfGuests(all, layers, true));
  }

  /**
   * Adds lines to the layer tree, or takes them out of it; no step where that is so already.
   *
   * @param name what undo calls it
   * @param lines which, and where they stand
   * @param present whether they are to be there
   */
  public void changeLines(String name, RemovedLines lines, boolean present) {
    Look after = new Look.OfLines(lines, present);
    Project now = map.project().get();
    if (!after.in(now).equals(now)) {
      change(name, new Look.OfLines(lines, !present), after);
    }
  }

  /** Forgets all steps: they were about another project. */
  public void forget() {
    done.clear();
    undone.clear();
    tell();
  }

  private void change(String name, Look before, Look after) {
    if (before.equals(after)) {
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
    done.push(new Step(name, joins ? top.before() : before, after, now));
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
      undone.push(step.withAfter(step.after().asOf(map.project().get())));
      show(step.before());
    }
  }

  /** Does again what was taken back last. */
  public void redo() {
    if (!undone.isEmpty()) {
      Step step = undone.pop();
      done.push(step.withBefore(step.before().asOf(map.project().get())));
      show(step.after());
    }
  }

  private void show(Look wanted) {
    map.project().set(wanted.in(map.project().get()));
    tell();
  }

  private void tell() {
    nextUndo.set(done.isEmpty() ? "" : done.peek().name());
    nextRedo.set(undone.isEmpty() ? "" : undone.peek().name());
    last = undone.isEmpty() ? last : 0;
  }
}
