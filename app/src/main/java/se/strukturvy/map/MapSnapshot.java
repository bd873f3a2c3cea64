package se.strukturvy.map;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.style.Rgba;

/**
 * All that one picture of the map needs, frozen, so that it can be drawn on any thread.
 *
 * @param layers what is drawn, the lowest first
 * @param viewport from where
 * @param background the colour below everything
 */
public record MapSnapshot(List<DrawnLayer> layers, Viewport viewport, Rgba background) {
  /** Makes a snapshot with a list of its own. */
  public MapSnapshot {
    layers = List.copyOf(layers);
  }

  /** The same with more layers above. */
  public MapSnapshot with(List<DrawnLayer> above) {
    List<DrawnLayer> all = new ArrayList<>(layers);
    all.addAll(above);
    return new MapSnapshot(all, viewport, background);
  }
}
