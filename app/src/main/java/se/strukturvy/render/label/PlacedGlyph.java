package se.strukturvy.render.label;

import se.strukturvy.render.font.Glyph;

/**
 * A letter in its place.
 *
 * @param glyph its shape
 * @param x where its base line begins, device pixels
 * @param y base line, device pixels from above
 * @param cos cosine of its turn, clockwise
 * @param sin sine of its turn
 */
record PlacedGlyph(Glyph glyph, double x, double y, double cos, double sin) {}
