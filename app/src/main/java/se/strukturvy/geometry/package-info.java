/**
 * Packed coordinates, extents, spatial index, simplification.
 *
 * <p>Decoders report shapes to a {@link se.strukturvy.geometry.GeometrySink}; what is drawn is kept
 * as {@link se.strukturvy.geometry.PackedGeometry}, what is computed with is JTS.
 */
package se.strukturvy.geometry;
