package se.strukturvy.style;

/**
 * One way of drawing a feature; the kinds are those of OGC 05-077r4 (Symbology Encoding). A
 * symbolizer draws what it can of any geometry: lines and outlines of polygons are stroked, a point
 * symbolizer marks the middle of an area.
 */
public sealed interface Symbolizer
    permits PointSymbolizer, LineSymbolizer, PolygonSymbolizer, TextSymbolizer {}
