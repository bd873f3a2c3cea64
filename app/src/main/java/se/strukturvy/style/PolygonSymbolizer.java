package se.strukturvy.style;

/**
 * Fills and outlines polygons.
 *
 * @param fill the inside; null for none
 * @param outline the edge; null for none
 */
public record PolygonSymbolizer(Fill fill, Stroke outline) implements Symbolizer {}
