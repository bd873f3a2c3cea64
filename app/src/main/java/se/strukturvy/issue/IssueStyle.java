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

/** How issues look on the map: a colour a status, so that open ones stand out from settled ones. */
final class IssueStyle {
  static final String TITLE = "title";
  static final String STATUS = "status";

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
    return new Style(
        "issues", Stream.of(IssueStatus.values()).map(status -> rule(kind, status)).toList());
  }

  private static Rule rule(GeometryKind kind, IssueStatus status) {
    Rgba colour = COLOURS.get(status);
    return new Rule(
        status.name(),
        STATUS + " = '" + status.name() + "'",
        ScaleRange.ALL,
        List.of(symbol(kind, colour), title(kind, colour)));
  }

  private static Symbolizer symbol(GeometryKind kind, Rgba colour) {
    return switch (kind) {
      case POLYGON ->
          new PolygonSymbolizer(
              new Fill.Solid(colour.faded(0.18)), Stroke.solid(colour, Size.px(2.5)));
      case LINE ->
          new LineSymbolizer(
              Stroke.solid(colour, Size.px(4)),
              Stroke.solid(Rgba.WHITE, Size.px(7)),
              Size.px(0),
              LineSymbolizer.Arrow.NONE);
      default ->
          new PointSymbolizer(
              Marker.Shape.CIRCLE,
              Size.px(17),
              new Fill.Solid(colour),
              Stroke.solid(Rgba.WHITE, Size.px(2.5)),
              0);
    };
  }

  private static Symbolizer title(GeometryKind kind, Rgba colour) {
    return new TextSymbolizer(
        TITLE,
        new TextSymbolizer.Font(Size.px(13), true, false, false, 0),
        colour,
        new TextSymbolizer.Halo(Rgba.WHITE, Size.px(2)),
        kind == GeometryKind.POINT
            ? TextSymbolizer.Placement.AROUND_POINT
            : TextSymbolizer.Placement.CENTRED,
        50,
        null);
  }
}
