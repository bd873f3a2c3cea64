/**
 * Shapes into pixels: exact coverage, paints, and the compositing of bands of rows.
 *
 * <p>Colours are premultiplied ARGB in ints, as in W3C Compositing 1 and Porter and Duff (1984).
 */
package se.strukturvy.render.raster;
