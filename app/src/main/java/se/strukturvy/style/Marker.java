package se.strukturvy.style;

import java.util.List;

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

  /**
   * A letter or sign of the typeface that the program carries, its capitals as high as the symbol.
   *
   * @param text what is written
   * @param bold heavy letters
   */
  record Glyph(String text, boolean bold) implements Marker {}

  /**
   * A drawing in several colours, as an SVG file holds it.
   *
   * @param width of the drawing, in its own units
   * @param height of the drawing; scaled to the symbol's size
   * @param parts what is drawn, from below
   */
  record Drawing(double width, double height, List<Part> parts) implements Marker {
    /** Makes a drawing with a list of parts of its own. */
    public Drawing {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A shape of a drawing.
   *
   * @param path the "d" of an SVG path, in the drawing's units from its upper left corner
   * @param fill its inside
   * @param stroke its edge
   * @param strokeWidth the edge's width in the drawing's units
   * @param evenOdd whether rings within rings are holes whichever way they run
   */
  record Part(String path, Ink fill, Ink stroke, double strokeWidth, boolean evenOdd) {}

  /** The colour of a part: its own, or one that the symbolizer gives. */
  sealed interface Ink {
    /** A colour of its own. */
    record Own(Rgba colour) implements Ink {}

    /** What is not the part's own. */
    enum Lent implements Ink {
      /** Not drawn. */
      NONE,
      /** The colour of the symbolizer's fill. */
      FILL,
      /** The colour of the symbolizer's outline. */
      OUTLINE
    }
  }
}
