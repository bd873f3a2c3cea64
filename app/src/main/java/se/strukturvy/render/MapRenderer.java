package se.strukturvy.render;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import se.strukturvy.map.MapSnapshot;

/** Draws a snapshot of the map into pixels. */
public interface MapRenderer {
  /**
   * Draws all layers and labels.
   *
   * @param snapshot what to draw
   * @param cancelled asked every few hundred features; when true, the drawing stops
   * @return the picture, or null when cancelled
   */
  Frame render(MapSnapshot snapshot, BooleanSupplier cancelled);

  /**
   * Draws all layers and labels, and hands on what is there already while that takes over 50 ms:
   * the layers that have been drawn, and those of few vertices and all labels in any case.
   *
   * @param snapshot what to draw
   * @param cancelled asked every few hundred features; when true, the drawing stops
   * @param partial gets pictures that are not complete, on the calling thread; there may be none
   * @return the picture, or null when cancelled
   */
  default Frame render(MapSnapshot snapshot, BooleanSupplier cancelled, Consumer<Frame> partial) {
    return render(snapshot, cancelled);
  }

  /** Makes all that pictures like this one are drawn faster with, and waits for it. */
  default void prepare(MapSnapshot snapshot) {}

  /** Nobody looks at the pixels of this picture any more: another may be drawn into them. */
  default void recycle(Frame frame) {}
}
