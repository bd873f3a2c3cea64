package se.strukturvy.style;

import java.util.List;
import java.util.Optional;
import se.strukturvy.style.Expressions.Property;

/** How the inside of a polygon or marker is filled. */
public sealed interface Fill {
  /** The same for one feature, with the values of its symbolizer's expressions. */
  default Fill resolved(ExpressionValues values) {
    return this;
  }

  /** The colour that it is known by; empty where nothing of it has one. */
  default Optional<Rgba> colourSeen() {
    if (this instanceof Solid solid) {
      return Optional.of(solid.colour());
    }
    if (this instanceof Hatch hatch) {
      return Optional.of(hatch.colour());
    }
    if (this instanceof Stripes stripes) {
      return stripes.colours().stream().findFirst();
    }
    return ((PointPattern) this).marker().colourSeen();
  }

  /** The same with its opacity multiplied by {@code factor}, 0 to 1. */
  Fill faded(double factor);

  /** One colour all over. */
  record Solid(Rgba colour) implements Fill {
    @Override
    public Solid resolved(ExpressionValues values) {
      return new Solid(values.colour(Property.COLOUR, colour));
    }

    @Override
    public Solid faded(double factor) {
      return new Solid(colour.faded(factor));
    }
  }

  /**
   * Parallel lines.
   *
   * @param colour the lines' colour
   * @param spacing distance between lines, middle to middle
   * @param width the lines' width
   * @param angle direction of the lines in degrees, counter-clockwise from east
   */
  record Hatch(Rgba colour, Size spacing, Size width, double angle) implements Fill {
    @Override
    public Hatch resolved(ExpressionValues values) {
      return new Hatch(values.colour(Property.COLOUR, colour), spacing, width, angle);
    }

    @Override
    public Hatch faded(double factor) {
      return new Hatch(colour.faded(factor), spacing, width, angle);
    }
  }

  /**
   * Bands of several colours in equal parts, for a feature that belongs to several sets. However
   * small the feature is drawn, each colour has its part of it.
   *
   * @param colours the colours in order
   * @param width width of one band; made smaller where a feature has no room for all colours
   * @param angle direction of the bands in degrees, counter-clockwise from east
   * @param textured whether every other band is marked with fine cross lines or dots, so that bands
   *     are told apart without colour
   */
  record Stripes(List<Rgba> colours, Size width, double angle, boolean textured) implements Fill {
    /** Makes stripes with a list of colours of their own. */
    public Stripes {
      colours = List.copyOf(colours);
    }

    /** Stripes that are told apart without colour, too. */
    public Stripes(List<Rgba> colours, Size width, double angle) {
      this(colours, width, angle, true);
    }

    @Override
    public Stripes faded(double factor) {
      List<Rgba> paler = colours.stream().map(colour -> colour.faded(factor)).toList();
      return new Stripes(paler, width, angle, textured);
    }
  }

  /**
   * A marker over and over again.
   *
   * @param marker the marker
   * @param across from one to the next in a row, middle to middle
   * @param down from row to row
   * @param staggered whether every other row is moved by half the distance
   */
  record PointPattern(PointSymbolizer marker, Size across, Size down, boolean staggered)
      implements Fill {
    @Override
    public PointPattern resolved(ExpressionValues values) {
      return new PointPattern(marker.resolved(values), across, down, staggered);
    }

    @Override
    public PointPattern faded(double factor) {
      return new PointPattern(marker.faded(factor), across, down, staggered);
    }
  }
}
