package se.strukturvy.render;

import java.util.List;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.label.PlacedLabel;

/**
 * A finished picture of the map.
 *
 * @param pixels premultiplied ARGB, row by row from the top, at least {@code width * height}; never
 *     written to before the picture is {@linkplain MapRenderer#recycle recycled}
 * @param width device pixels across
 * @param height device pixels down
 * @param viewport what the picture shows
 * @param complete false for a picture that only has the first layers, shown while the rest is drawn
 * @param labels the labels in it, the most important first
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is its array; frames are never compared
public record Frame(
    int[] pixels,
    int width,
    int height,
    Viewport viewport,
    boolean complete,
    List<PlacedLabel> labels) {
  /** A picture of whose labels nothing is known. */
  public Frame(int[] pixels, int width, int height, Viewport viewport, boolean complete) {
    this(pixels, width, height, viewport, complete, List.of());
  }
}
