package se.strukturvy.style;

import java.util.Optional;
import se.strukturvy.style.Expressions.Property;

/**
 * Draws a marker at each point, in the middle of areas, and in the middle of lines or along them.
 *
 * @param marker its outline
 * @param size its height
 * @param fill its inside; null for none
 * @param outline its edge; null for none
 * @param rotation in degrees, clockwise
 * @param shift how far it stands from its point; null for not at all
 * @param along where markers stand on a line; null for its middle
 * @param expressions what is computed for each feature
 */
public record PointSymbolizer(
    Marker marker,
    Size size,
    Fill fill,
    Stroke outline,
    double rotation,
    Shift shift,
    Along along,
    Expressions expressions)
    implements Symbolizer {
  /** A way from a point, to the right and down, not turned with the marker. */
  public record Shift(Size right, Size down) {}

  /** Which places of a line are marked. */
  public enum Station {
    /** One marker after the other at a distance. */
    INTERVAL,
    /** Every vertex. */
    VERTICES,
    /** The first vertex. */
    FIRST,
    /** The last vertex. */
    LAST
  }

  /**
   * Where markers stand on a line (OGC 05-077r4, 11.1.3, GraphicStroke).
   *
   * @param station which places are marked
   * @param interval from one marker to the next, for {@link Station#INTERVAL}; the first stands
   *     half of it from the line's start
   * @param turned whether they turn with the line, their right side along it
   */
  public record Along(Station station, Size interval, boolean turned) {}

  /** A marker on each point, the same for every feature. */
  public PointSymbolizer(Marker marker, Size size, Fill fill, Stroke outline, double rotation) {
    this(marker, size, fill, outline, rotation, null, null, Expressions.NONE);
  }

  /** The same marker in another size. */
  public PointSymbolizer withSize(Size newSize) {
    return new PointSymbolizer(marker, newSize, fill, outline, rotation, shift, along, expressions);
  }

  /** The colour that it is known by: of its inside, or else of its edge; empty without either. */
  public Optional<Rgba> colourSeen() {
    return Optional.ofNullable(fill)
        .flatMap(Fill::colourSeen)
        .or(() -> Optional.ofNullable(outline).map(Stroke::colour));
  }

  @Override
  public PointSymbolizer faded(double factor) {
    return new PointSymbolizer(
        marker.faded(factor),
        size,
        fill == null ? null : fill.faded(factor),
        outline == null ? null : outline.faded(factor),
        rotation,
        shift,
        along,
        expressions);
  }

  @Override
  public PointSymbolizer resolved(ExpressionValues values) {
    return new PointSymbolizer(
        marker,
        values.size(Property.SIZE, size),
        fill == null ? null : fill.resolved(values),
        outline == null ? null : outline.resolved(values, Property.OUTLINE, Property.OUTLINE_WIDTH),
        values.rotation(rotation),
        shift,
        along,
        Expressions.NONE);
  }
}
