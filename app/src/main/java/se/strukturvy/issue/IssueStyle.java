package se.strukturvy.issue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * How issues look on the map: a colour a status, so that open ones stand out from settled ones, and
 * the symbol of the theme on a disc.
 */
final class IssueStyle {
  static final String TITLE = "title";
  static final String STATUS = "status";
  static final String SYMBOL = "symbol";

  private static final Size DISC = Size.px(20);
  private static final Size PICTOGRAM = Size.px(13);

  private static final Map<IssueStatus, Rgba> COLOURS =
      Map.of(
          IssueStatus.NEW, Rgba.parse("#C2185B"),
          IssueStatus.DISCUSSED, Rgba.parse("#7B1FA2"),
          IssueStatus.INVESTIGATED, Rgba.parse("#303F9F"),
          IssueStatus.AGREED, Rgba.parse("#2E7D32"),
          IssueStatus.DORMANT, Rgba.parse("#6D4C41"),
          IssueStatus.CLOSED, Rgba.parse("#757575"));

  private IssueStyle() {}

  /** The style of the issues of one kind of shape. */
  static Style style(GeometryKind kind) {
    Stream<Rule> statuses = Stream.of(IssueStatus.values()).map(status -> rule(kind, status));
    Stream<Rule> symbols = Stream.of(ThemeSymbol.values()).map(IssueStyle::rule);
    return new Style("issues", Stream.concat(statuses, symbols).toList());
  }

  private static Rule rule(ThemeSymbol symbol) {
    PointSymbolizer pictogram =
        new PointSymbolizer(
            new Marker.Pictogram(symbol.path(), ThemeSymbol.BOX),
            PICTOGRAM,
            new Fill.Solid(Rgba.WHITE),
            null,
            0);
    return new Rule(
            symbol.name(),
            SYMBOL + " = '" + symbol.name() + "'",
            ScaleRange.ALL,
            List.of(pictogram))
        .onTier(1);
  }

  private static Rule rule(GeometryKind kind, IssueStatus status) {
    Rgba colour = COLOURS.get(status);
    return new Rule(
        status.name(),
        STATUS + " = '" + status.name() + "'",
        ScaleRange.ALL,
        symbolizers(kind, colour));
  }

  private static List<Symbolizer> symbolizers(GeometryKind kind, Rgba colour) {
    PointSymbolizer disc =
        new PointSymbolizer(
            Marker.Shape.CIRCLE,
            DISC,
            new Fill.Solid(colour),
            Stroke.solid(Rgba.WHITE, Size.px(2.5)),
            0);
    return kind == GeometryKind.POINT
        ? List.of(disc, title(colour))
        : List.of(shape(kind, colour), disc, title(colour));
  }

  private static Symbolizer shape(GeometryKind kind, Rgba colour) {
    return kind == GeometryKind.POLYGON
        ? new PolygonSymbolizer(
            new Fill.Solid(colour.faded(0.18)), Stroke.solid(colour, Size.px(2.5)))
        : new LineSymbolizer(
            Stroke.solid(colour, Size.px(4)),
            Stroke.solid(Rgba.WHITE, Size.px(7)),
            Size.px(0),
            LineSymbolizer.Arrow.NONE);
  }

  private static Symbolizer title(Rgba colour) {
    return new TextSymbolizer(
        TITLE,
        new TextSymbolizer.Font(Size.px(13), true, false, false, 0),
        colour,
        new TextSymbolizer.Halo(Rgba.WHITE, Size.px(2)),
        TextSymbolizer.Placement.AROUND_POINT,
        50,
        null);
  }
}
