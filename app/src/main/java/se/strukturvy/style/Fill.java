package se.strukturvy.style;

import java.util.List;

/** How the inside of a polygon or marker is filled. */
public sealed interface Fill {
  /** One colour all over. */
  record Solid(Rgba colour) implements Fill {}

  /**
   * Parallel lines.
   *
   * @param colour the lines' colour
   * @param spacing distance between lines, middle to middle
   * @param width the lines' width
   * @param angle direction of the lines in degrees, counter-clockwise from east
   */
  record Hatch(Rgba colour, Size spacing, Size width, double angle) implements Fill {}

  /**
   * Bands of several colours in equal parts, for a feature that belongs to several sets.
   *
   * @param colours the colours in order
   * @param width width of one band
   * @param angle direction of the bands in degrees, counter-clockwise from east
   */
  record Stripes(List<Rgba> colours, Size width, double angle) implements Fill {
    /** Makes stripes with a list of colours of their own. */
    public Stripes {
      colours = List.copyOf(colours);
    }
  }
}
