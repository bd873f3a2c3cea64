package se.strukturvy.style;

/**
 * One way of drawing a feature; the kinds are those of OGC 05-077r4 (Symbology Encoding). A
 * symbolizer draws what it can of any geometry: lines and outlines of polygons are stroked, a point
 * symbolizer marks the middle of an area.
 */
public sealed interface Symbolizer
    permits PointSymbolizer, LineSymbolizer, PolygonSymbolizer, TextSymbolizer {
  /** What of it is computed for each feature. */
  Expressions expressions();

  /** The same for one feature, with the values of its expressions and none left. */
  Symbolizer resolved(ExpressionValues values);

  /** The same with the opacity of its colours multiplied by a factor, 0 to 1; labels stay. */
  default Symbolizer faded(double factor) {
    return this;
  }
}
