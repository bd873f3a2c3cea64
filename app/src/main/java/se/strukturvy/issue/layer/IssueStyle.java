package se.strukturvy.issue.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.ThemeSymbol;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PointSymbolizer.Shift;
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
 * How issues look on the map: a disc in the colour of the status, so that open ones stand out from
 * settled ones, with the theme's symbol, and beside it the theme's letter on the theme's colour. A
 * sign warns of conflicts.
 */
final class IssueStyle {
  static final String TITLE = "title";
  static final String STATUS = "status";

  /** The theme's place in the list. */
  static final String THEME = "theme";

  /** "1" for an issue with a conflict. */
  static final String CONFLICT = "conflict";

  /** The issue's place in the list. */
  static final String NUMBER = "number";

  private static final Size DISC = Size.px(20);
  private static final Size PICTOGRAM = Size.px(13);
  private static final Size BADGE = Size.px(12);
  private static final Size LETTER = Size.px(7.5);
  private static final Shift LOWER_RIGHT = new Shift(Size.px(9), Size.px(8));
  private static final Shift UPPER_RIGHT = new Shift(Size.px(9), Size.px(-8));
  private static final Rgba WARNING = Rgba.parse("#FFC400");

  private static final Map<IssueStatus, Rgba> COLOURS =
      Map.of(
          IssueStatus.NEW, Rgba.parse("#C2185B"),
          IssueStatus.DISCUSSED, Rgba.parse("#7B1FA2"),
          IssueStatus.INVESTIGATED, Rgba.parse("#303F9F"),
          IssueStatus.AGREED, Rgba.parse("#2E7D32"),
          IssueStatus.DORMANT, Rgba.parse("#6D4C41"),
          IssueStatus.CLOSED, Rgba.parse("#757575"));

  private IssueStyle() {}

  /** The style of the ground that issues take: lines and areas in the colour of the status. */
  static Style shapes(GeometryKind kind) {
    return new Style(
        "places",
        Stream.of(IssueStatus.values())
            .map(status -> rule(status, List.of(shape(kind, COLOURS.get(status)))))
            .toList());
  }

  /**
   * The style of the pins.
   *
   * @param priority of the titles
   */
  static Style pins(Themes themes, double priority) {
    List<Rule> rules = new ArrayList<>();
    for (IssueStatus status : IssueStatus.values()) {
      Rgba colour = COLOURS.get(status);
      rules.add(rule(status, List.of(disc(colour), title(colour, priority))));
    }
    for (int i = 0; i < themes.all().size(); i++) {
      rules.add(rule(Integer.toString(i), themes.all().get(i)));
    }
    List<Symbolizer> sign = badge(WARNING, Rgba.BLACK, "!", UPPER_RIGHT);
    rules.add(new Rule(CONFLICT, CONFLICT + " = '1'", ScaleRange.ALL, sign).onTier(2));
    return new Style("issues", rules);
  }

  private static Rule rule(String place, Theme theme) {
    List<Symbolizer> symbolizers = new ArrayList<>();
    symbolizers.add(
        new PointSymbolizer(
            new Marker.Pictogram(theme.symbol().path(), ThemeSymbol.BOX),
            PICTOGRAM,
            new Fill.Solid(Rgba.WHITE),
            null,
            0));
    symbolizers.addAll(badge(theme.colour(), theme.ink(), theme.letter(), LOWER_RIGHT));
    return new Rule(theme.name(), THEME + " = '" + place + "'", ScaleRange.ALL, symbolizers)
        .onTier(1);
  }

  private static List<Symbolizer> badge(Rgba ground, Rgba ink, String text, Shift shift) {
    Stroke edge = Stroke.solid(Rgba.WHITE, Size.px(1.2));
    return List.of(
        shifted(Marker.Shape.CIRCLE, BADGE, ground, edge, shift),
        shifted(new Marker.Glyph(text, true), LETTER, ink, null, shift));
  }

  private static PointSymbolizer shifted(
      Marker marker, Size size, Rgba colour, Stroke edge, Shift shift) {
    return new PointSymbolizer(
        marker, size, new Fill.Solid(colour), edge, 0, shift, null, Expressions.NONE);
  }

  private static Rule rule(IssueStatus status, List<Symbolizer> symbolizers) {
    return new Rule(
        status.name(), STATUS + " = '" + status.name() + "'", ScaleRange.ALL, symbolizers);
  }

  private static Symbolizer disc(Rgba colour) {
    return new PointSymbolizer(
        Marker.Shape.CIRCLE,
        DISC,
        new Fill.Solid(colour),
        Stroke.solid(Rgba.WHITE, Size.px(2.5)),
        0);
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

  private static Symbolizer title(Rgba colour, double priority) {
    return new TextSymbolizer(
        TITLE,
        new TextSymbolizer.Font(Size.px(13), true, false, false, 0),
        colour,
        new TextSymbolizer.Halo(Rgba.WHITE, Size.px(2)),
        TextSymbolizer.Placement.AROUND_POINT,
        priority,
        null);
  }
}
