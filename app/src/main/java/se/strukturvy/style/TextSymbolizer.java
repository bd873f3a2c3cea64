package se.strukturvy.style;

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
 */
public record TextSymbolizer(
    String label,
    Font font,
    Rgba colour,
    Halo halo,
    Placement placement,
    double priority,
    Shield shield)
    implements Symbolizer {
  /**
   * How letters look; the family is the one the program carries.
   *
   * @param size height of the letters (em)
   * @param bold heavy letters
   * @param italic slanting letters
   * @param capitals all letters as capitals
   * @param spacing extra distance between letters, as a part of the size
   */
  public record Font(Size size, boolean bold, boolean italic, boolean capitals, double spacing) {}

  /**
   * The edge around letters.
   *
   * @param colour its colour
   * @param radius how far it reaches beyond the letters
   */
  public record Halo(Rgba colour, Size radius) {}

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
    /** Along the line, following its bends. */
    ALONG_LINE,
    /** On the line, level, repeated at a distance: shields. */
    ON_LINE
  }
}
