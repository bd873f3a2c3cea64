package se.strukturvy.style;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;

/**
 * How a layer looks that comes without a style: quiet, and in a colour of its own.
 *
 * <p>The colours are those of Okabe and Ito (2002), which people with any kind of colour vision
 * tell apart, darkened where they would not stand out from pale paper.
 */
public final class DefaultStyle {
  private static final List<Rgba> COLOURS =
      List.of(
          Rgba.parse("#0072B2"),
          Rgba.parse("#D55E00"),
          Rgba.parse("#00795A"),
          Rgba.parse("#A3487F"),
          Rgba.parse("#9A6A00"),
          Rgba.parse("#3E8FBF"));
  private static final double FILL_OPACITY = 0.25;

  private DefaultStyle() {}

  /**
   * A style.
   *
   * @param kind what the layer holds
   * @param number which layer it is, from 0: the colours take turns
   */
  public static Style of(GeometryKind kind, int number) {
    Rgba colour = COLOURS.get(Math.floorMod(number, COLOURS.size()));
    PolygonSymbolizer area =
        new PolygonSymbolizer(
            new Fill.Solid(colour.faded(FILL_OPACITY)), Stroke.solid(colour, Size.px(1)));
    LineSymbolizer line = new LineSymbolizer(Stroke.solid(colour, Size.px(1.5)));
    PointSymbolizer point =
        new PointSymbolizer(
            Marker.Shape.CIRCLE,
            Size.px(7),
            new Fill.Solid(colour),
            Stroke.solid(Rgba.WHITE, Size.px(1)),
            0);
    return switch (kind) {
      case POLYGON -> Style.of(area);
      case LINE -> Style.of(line);
      case POINT -> Style.of(point);
      case MIXED, NONE -> Style.of(area, line, point);
    };
  }
}
