package se.strukturvy.style;

import java.util.List;

/** The outline of a point symbol, scaled to the symbol's size. */
public sealed interface Marker {
  /** The same with the opacity of its own colours multiplied by {@code factor}, 0 to 1. */
  default Marker faded(double factor) {
    return this;
  }

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

    @Override
    public Drawing faded(double factor) {
      return new Drawing(width, height, parts.stream().map(part -> part.faded(factor)).toList());
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
  record Part(String path, Ink fill, Ink stroke, double strokeWidth, boolean evenOdd) {
    private Part faded(double factor) {
      return new Part(path, fill.faded(factor), stroke.faded(factor), strokeWidth, evenOdd);
    }
  }

  /** The colour of a part: its own, or one that the symbolizer gives. */
  sealed interface Ink {
    /** The same with its own opacity multiplied by {@code factor}, 0 to 1. */
    default Ink faded(double factor) {
      return this;
    }

    /** A colour of its own. */
    record Own(Rgba colour) implements Ink {
      @Override
      public Own faded(double factor) {
        return new Own(colour.faded(factor));
      }
    }

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
