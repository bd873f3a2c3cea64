package se.strukturvy.render;

import se.strukturvy.map.Viewport;

/**
 * A finished picture of the map.
 *
 * @param pixels premultiplied ARGB, row by row from the top, {@code width * height}; never written
 *     to once shown
 * @param width device pixels across
 * @param height device pixels down
 * @param viewport what the picture shows
 * @param complete false for a picture that only has the first layers, shown while the rest is drawn
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is its array; frames are never compared
public record Frame(int[] pixels, int width, int height, Viewport viewport, boolean complete) {}
