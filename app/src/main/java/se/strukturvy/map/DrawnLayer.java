package se.strukturvy.map;

import se.strukturvy.style.Style;

/**
 * One layer as a picture needs it.
 *
 * @param id the layer's id in its project
 * @param content what has been read of it
 * @param style how it looks
 * @param opacity 0 (clear) to 1
 * @param filter which of its features are drawn, in ECQL; null for all. Its fields are among the
 *     content's columns.
 * @param emphasis which of its features stand out
 */
public record DrawnLayer(
    String id,
    LayerContent content,
    Style style,
    double opacity,
    String filter,
    Emphasis emphasis) {}
