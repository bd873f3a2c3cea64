package se.strukturvy.render;

import java.util.function.BooleanSupplier;
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
}
