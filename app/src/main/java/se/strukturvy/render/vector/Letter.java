package se.strukturvy.render.vector;

import se.strukturvy.render.font.Glyph;

/**
 * A letter in its place.
 *
 * @param glyph its shape
 * @param x where its base line begins, pixels
 * @param y base line, pixels from above
 * @param cos cosine of its turn, clockwise
 * @param sin sine of its turn
 */
public record Letter(Glyph glyph, double x, double y, double cos, double sin) {}
