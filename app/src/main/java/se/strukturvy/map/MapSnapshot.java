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
 * @param room where labels can be read whole
 */
public record MapSnapshot(
    List<DrawnLayer> layers, Viewport viewport, Rgba background, LabelRoom room) {
  /** Makes a snapshot with a list of its own. */
  public MapSnapshot {
    layers = List.copyOf(layers);
  }

  /** A snapshot that is seen whole. */
  public MapSnapshot(List<DrawnLayer> layers, Viewport viewport, Rgba background) {
    this(layers, viewport, background, LabelRoom.WHOLE);
  }

  /** The same with another room for labels. */
  public MapSnapshot withRoom(LabelRoom newRoom) {
    return new MapSnapshot(layers, viewport, background, newRoom);
  }

  /** The same with more layers above. */
  public MapSnapshot with(List<DrawnLayer> above) {
    List<DrawnLayer> all = new ArrayList<>(layers);
    all.addAll(above);
    return new MapSnapshot(all, viewport, background, room);
  }
}
