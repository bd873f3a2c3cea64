package se.strukturvy.style;

/** The outline of a point symbol, scaled to the symbol's size. */
public sealed interface Marker {
  /** The well-known shapes, with the names of OGC 05-077r4 (Symbology Encoding), 11.4.2. */
  enum Shape implements Marker {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    STAR,
    CROSS,
    X,
    PENTAGON,
    HEXAGON,
    ARROW
  }

  /**
   * A pictogram.
   *
   * @param path the "d" of an SVG path
   * @param box side of the square, from 0 0, in which the path is drawn
   */
  record Pictogram(String path, double box) implements Marker {}
}
