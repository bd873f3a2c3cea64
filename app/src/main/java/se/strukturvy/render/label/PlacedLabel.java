package se.strukturvy.render.label;

import java.util.List;

/**
 * A label that has found its place.
 *
 * @param layer id of its layer
 * @param feature id of its feature
 * @param text what it says
 * @param boxes the space it takes, halo and sign counted in: one box for a level label, one a
 *     letter along a line
 * @param letters its letters
 * @param look how it looks
 */
public record PlacedLabel(
    String layer,
    long feature,
    String text,
    List<LabelBox> boxes,
    List<PlacedGlyph> letters,
    LabelLook look) {}
