package se.strukturvy.samples;

import java.util.Arrays;
import java.util.List;
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
import se.strukturvy.style.TextSymbolizer.Placement;

/** Short words for the parts of the sample's styles; sizes in pixels. */
final class Symbols {
  static final ScaleRange ALWAYS = ScaleRange.ALL;

  private Symbols() {}

  static Style style(String name, Rule... rules) {
    return new Style(name, Arrays.asList(rules));
  }

  static Rule rule(String title, String filter, ScaleRange scale, Symbolizer... draw) {
    return new Rule(title, filter, scale, Arrays.asList(draw));
  }

  /** Drawn from 1:{@code farthest} and closer. */
  static ScaleRange closerThan(double farthest) {
    return new ScaleRange(0, farthest);
  }

  static PolygonSymbolizer area(String fill, Stroke outline) {
    return new PolygonSymbolizer(fill == null ? null : solid(fill), outline);
  }

  static PolygonSymbolizer hatch(String colour, double spacing, double width, double angle) {
    return new PolygonSymbolizer(
        new Fill.Hatch(Rgba.parse(colour), Size.px(spacing), Size.px(width), angle), null);
  }

  static Fill solid(String colour) {
    return new Fill.Solid(Rgba.parse(colour));
  }

  static Stroke stroke(String colour, double width, Double... dashes) {
    Stroke solid = Stroke.solid(Rgba.parse(colour), Size.px(width));
    return dashes.length == 0 ? solid : solid.dashed(dashes);
  }

  static LineSymbolizer line(Stroke stroke) {
    return new LineSymbolizer(stroke);
  }

  /** A broad band with a pale edge that ends in an arrow. */
  static LineSymbolizer band(String colour, double width) {
    return new LineSymbolizer(
        stroke(colour, width), stroke("#FFFFFF", width + 3), Size.px(0), LineSymbolizer.Arrow.END);
  }

  static PointSymbolizer mark(Marker.Shape shape, double size, String fill, Stroke outline) {
    return new PointSymbolizer(shape, Size.px(size), solid(fill), outline, 0);
  }

  static TextSymbolizer label(
      String field, double size, String colour, Placement placement, double priority) {
    return new TextSymbolizer(
        field,
        new TextSymbolizer.Font(Size.px(size), false, false, false, 0),
        Rgba.parse(colour),
        new TextSymbolizer.Halo(Rgba.parse("#FFFFFFE0"), Size.px(2)),
        placement,
        priority,
        null);
  }

  static TextSymbolizer bold(TextSymbolizer text) {
    TextSymbolizer.Font font = text.font();
    return withFont(
        text, new TextSymbolizer.Font(font.size(), true, font.italic(), font.capitals(), 0));
  }

  static TextSymbolizer italic(TextSymbolizer text) {
    TextSymbolizer.Font font = text.font();
    return withFont(
        text, new TextSymbolizer.Font(font.size(), font.bold(), true, font.capitals(), 0));
  }

  /** Capitals set far apart, as for the names of areas. */
  static TextSymbolizer spaced(TextSymbolizer text, double spacing) {
    TextSymbolizer.Font font = text.font();
    return withFont(
        text, new TextSymbolizer.Font(font.size(), font.bold(), font.italic(), true, spacing));
  }

  /** A road number on a sign with a white edge. */
  static TextSymbolizer shield(String field, double size, String fill, double priority) {
    return sign(bold(label(field, size, "#FFFFFF", Placement.ON_LINE, priority)), fill, "#FFFFFF");
  }

  /** A railway's name on a white plate. */
  static TextSymbolizer plate(String field, double size, double priority) {
    return signed(field, size, "#45413B", "#FFFFFF", priority);
  }

  /** A name on a plate with an edge in the letters' colour. */
  static TextSymbolizer signed(
      String field, double size, String letters, String fill, double priority) {
    return sign(label(field, size, letters, Placement.ON_LINE, priority), fill, letters);
  }

  private static TextSymbolizer sign(TextSymbolizer text, String fill, String edge) {
    return new TextSymbolizer(
        text.label(),
        text.font(),
        text.colour(),
        null,
        text.placement(),
        text.priority(),
        new TextSymbolizer.Shield(Rgba.parse(fill), Rgba.parse(edge)));
  }

  private static TextSymbolizer withFont(TextSymbolizer text, TextSymbolizer.Font font) {
    return new TextSymbolizer(
        text.label(),
        font,
        text.colour(),
        text.halo(),
        text.placement(),
        text.priority(),
        text.shield());
  }

  static List<Symbolizer> all(Symbolizer... symbolizers) {
    return Arrays.asList(symbolizers);
  }
}
