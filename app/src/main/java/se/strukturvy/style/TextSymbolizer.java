package se.strukturvy.style;

import se.strukturvy.style.Expressions.Property;

/**
 * Writes a label.
 *
 * @param label the label: an ECQL expression, in the plainest case a field's name
 * @param font how the letters look
 * @param colour their colour
 * @param halo the edge around the letters; null for none
 * @param placement where the label may stand
 * @param priority the higher goes first when labels compete
 * @param shield a sign drawn behind the text; null for none
 * @param rotation in degrees, clockwise, for labels of points and areas; never upside down
 * @param expressions what is computed for each feature
 */
public record TextSymbolizer(
    String label,
    Font font,
    Rgba colour,
    Halo halo,
    Placement placement,
    double priority,
    Shield shield,
    double rotation,
    Expressions expressions)
    implements Symbolizer {
  /** A level label, the same look for every feature. */
  public TextSymbolizer(
      String label,
      Font font,
      Rgba colour,
      Halo halo,
      Placement placement,
      double priority,
      Shield shield) {
    this(label, font, colour, halo, placement, priority, shield, 0, Expressions.NONE);
  }

  @Override
  public TextSymbolizer resolved(ExpressionValues values) {
    return new TextSymbolizer(
        label,
        font.withSize(values.size(Property.SIZE, font.size())),
        values.colour(Property.COLOUR, colour),
        halo == null ? null : halo.resolved(values),
        placement,
        priority,
        shield,
        values.rotation(rotation),
        Expressions.NONE);
  }

  /**
   * How letters look; the family is the one the program carries.
   *
   * @param size height of the letters (em)
   * @param bold heavy letters
   * @param italic slanting letters
   * @param capitals all letters as capitals
   * @param spacing extra distance between letters, as a part of the size
   */
  public record Font(Size size, boolean bold, boolean italic, boolean capitals, double spacing) {
    /** The same letters in another size. */
    public Font withSize(Size newSize) {
      return new Font(newSize, bold, italic, capitals, spacing);
    }
  }

  /**
   * The edge around letters.
   *
   * @param colour its colour
   * @param radius how far it reaches beyond the letters
   */
  public record Halo(Rgba colour, Size radius) {
    Halo resolved(ExpressionValues values) {
      return new Halo(
          values.colour(Property.OUTLINE, colour), values.size(Property.OUTLINE_WIDTH, radius));
    }
  }

  /**
   * A sign behind the text, as for road numbers.
   *
   * @param fill the sign's colour
   * @param edge the colour of its edge
   */
  public record Shield(Rgba fill, Rgba edge) {}

  /** Where a label may stand. */
  public enum Placement {
    /** Beside a point, at the best of several places. */
    AROUND_POINT,
    /** Centred on the point, or inside the area. */
    CENTRED,
    /** On the point whatever else is there, as the number that belongs to a symbol. */
    ON_SYMBOL,
    /** Along the line, following its bends. */
    ALONG_LINE,
    /** On the line, level, repeated at a distance: shields. */
    ON_LINE,
    /** Level at the line's end, or as near to it as can be seen: where a corridor goes. */
    LINE_END;

    /** Whether the label belongs on a line. */
    public boolean onLine() {
      return this == ALONG_LINE || this == ON_LINE || this == LINE_END;
    }
  }
}
