package se.strukturvy.render.vector;

import se.strukturvy.render.font.TrueTypeFont;
import se.strukturvy.style.Rgba;

/**
 * How letters look.
 *
 * @param font their typeface
 * @param size height of an em, pixels
 * @param colour of the letters
 * @param halo how far the halo reaches, pixels; 0 for none
 * @param haloColour its colour; null for none
 */
public record TextInk(TrueTypeFont font, double size, Rgba colour, double halo, Rgba haloColour) {}
