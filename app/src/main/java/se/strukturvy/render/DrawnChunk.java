package se.strukturvy.render;

import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.symbol.ShiftedMasks;

/**
 * What a chunk of features is drawn from.
 *
 * @param shapes the chunk itself, or a level of it
 * @param masks of the small shapes that have been drawn before; null where none are kept
 */
record DrawnChunk(PackedGeometry shapes, ShiftedMasks masks) {}
