package se.strukturvy.render.font;

import java.util.List;
import se.strukturvy.render.raster.Polyline;

/**
 * The shape of a letter.
 *
 * @param character its code point
 * @param advance how far the next letter stands, in ems
 * @param rings its outline in ems, y down from the base line, turning as the outlines of strokes do
 */
public record Glyph(int character, double advance, List<Polyline> rings) {}
