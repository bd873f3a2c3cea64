package se.strukturvy.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PointSymbolizer.Along;
import se.strukturvy.style.PointSymbolizer.Station;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.svg.SvgReader;

/** One small map for each kind of symbol, by the name of its reference picture. */
final class ReferenceScenes {
  private static final Rgba BLUE = Rgba.parse("#1F4E79");
  private static final Rgba ORANGE = Rgba.parse("#D55E00");
  private static final Rgba GREEN = Rgba.parse("#00795A");
  private static final Rgba SAND = Rgba.parse("#E8D9B5");
  private static final double[] BEND = {6, 50, 22, 12, 34, 48, 52, 20, 58, 40};
  private static final double[] FIELD = {5, 8, 58, 4, 60, 40, 38, 58, 8, 52};
  private static final double[] HOLE = {22, 20, 22, 40, 44, 40, 44, 20};
  private static final double[] MIDDLE = {32, 32};
  private static final String PICTOGRAM =
      "M12 2a7 7 0 0 1 7 7c0 5.2-7 13-7 13S5 14.2 5 9a7 7 0 0 1 7-7zM12 6.5a2.5 2.5 0 1 0 0 5 "
          + "2.5 2.5 0 0 0 0-5z";
  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 40 40">
        <g transform="translate(10 10)">
          <rect x="-16" y="-16" width="32" height="32" rx="6" fill="param(fill)"
              stroke="param(outline)" stroke-width="2"/>
          <circle r="9" fill="white"/>
          <polyline points="-5,0 -1,4 6,-5" style="fill:none;stroke:#D55E00;stroke-width:3"/>
        </g>
      </svg>
      """;

  private final Map<String, Supplier<DrawnLayer>> scenes = new LinkedHashMap<>();

  private ReferenceScenes() {}

  /** All scenes, each made anew when asked for. */
  static Map<String, Supplier<DrawnLayer>> all() {
    ReferenceScenes made = new ReferenceScenes();
    made.fills();
    made.lines();
    made.markers();
    made.together();
    return made.scenes;
  }

  private void fills() {
    Stroke edge = Stroke.solid(BLUE, Size.px(1));
    area("fill-solid", new PolygonSymbolizer(new Fill.Solid(SAND), edge));
    area("fill-hatch-45", hatch(45, 6, 1.2), new PolygonSymbolizer(null, edge));
    area("fill-hatch-cross", hatch(0, 8, 1), hatch(90, 8, 1), new PolygonSymbolizer(null, edge));
    area("fill-hatch-wide", hatch(-30, 10, 5), new PolygonSymbolizer(null, edge));
    area(
        "fill-stripes-2", stripes(List.of(BLUE, ORANGE), 7, 45), new PolygonSymbolizer(null, edge));
    area("fill-stripes-3", stripes(List.of(SAND, GREEN, ORANGE), 6, 60));
    area("fill-dots", pattern(Marker.Shape.CIRCLE, 3, 8, false), new PolygonSymbolizer(null, edge));
    area("fill-crosses", pattern(Marker.Shape.X, 6, 11, true), new PolygonSymbolizer(null, edge));
    Stroke dashed = Stroke.solid(ORANGE, Size.px(2)).dashed(6.0, 3.0);
    area("outline-dashed", new PolygonSymbolizer(new Fill.Solid(SAND), dashed));
    add(
        "ring-touching-itself",
        GeometryKind.POLYGON,
        new double[][] {{10, 10, 32, 32, 54, 10, 54, 54, 32, 32, 10, 54}},
        new PolygonSymbolizer(new Fill.Solid(SAND), edge));
    add(
        "slivers",
        GeometryKind.POLYGON,
        new double[][] {{3, 10, 61, 30.4, 3, 10.6}},
        new PolygonSymbolizer(new Fill.Solid(BLUE), null));
    scenes.put("stripes-on-small-areas", ReferenceScenes::smallStripes);
  }

  private static DrawnLayer smallStripes() {
    Scene scene = new Scene();
    for (int i = 0; i < 6; i++) {
      double side = 2 + 3.0 * i;
      double x = i % 3 * 20 + 3;
      double y = i / 3 * 28 + 6;
      double[] square = {x, y, x + side, y, x + side, y + side, x, y + side};
      scene.add(GeometryKind.POLYGON, square);
    }
    return scene.layer(Style.of(stripes(List.of(BLUE, ORANGE), 6, 45)));
  }

  private void lines() {
    for (double width : new double[] {0.1, 0.5, 1, 2, 5, 20}) {
      line("line-" + width, new LineSymbolizer(Stroke.solid(BLUE, Size.px(width))));
    }
    line("line-millimetres", new LineSymbolizer(Stroke.solid(BLUE, Size.mm(1))));
    line("line-metres", new LineSymbolizer(Stroke.solid(BLUE, Size.metres(4))));
    line("line-dashes", new LineSymbolizer(Stroke.solid(BLUE, Size.px(3)).dashed(9.0, 4.0)));
    Stroke dots = new Stroke(BLUE, Size.px(4), List.of(0.01, 7.0), Cap.ROUND, Join.ROUND);
    line("line-dots", new LineSymbolizer(dots));
    Stroke casing = Stroke.solid(BLUE, Size.px(9));
    Stroke inner = Stroke.solid(SAND, Size.px(5));
    line("line-casing", new LineSymbolizer(inner, casing, Size.px(0), Arrow.NONE));
    line("line-casing-arrow", new LineSymbolizer(inner, casing, Size.px(0), Arrow.END));
    Stroke thin = Stroke.solid(ORANGE, Size.px(1.5));
    line(
        "line-offsets",
        new LineSymbolizer(thin),
        new LineSymbolizer(Stroke.solid(BLUE, Size.px(1.5)), null, Size.px(5), Arrow.NONE),
        new LineSymbolizer(Stroke.solid(GREEN, Size.px(1.5)), null, Size.px(-5), Arrow.NONE));
    Stroke arrow = Stroke.solid(BLUE, Size.px(2));
    line("line-arrows", new LineSymbolizer(arrow, null, Size.px(0), Arrow.BOTH));
    line("caps-butt-mitre", new LineSymbolizer(pen(Cap.BUTT, Join.MITRE)));
    line("caps-square-bevel", new LineSymbolizer(pen(Cap.SQUARE, Join.BEVEL)));
    line("caps-round-round", new LineSymbolizer(pen(Cap.ROUND, Join.ROUND)));
    line(
        "line-railway",
        new LineSymbolizer(Stroke.solid(BLUE, Size.px(1.2))),
        along(Marker.Shape.CROSS, 9, Station.INTERVAL));
    line(
        "line-vertices",
        new LineSymbolizer(Stroke.solid(BLUE, Size.px(1.2))),
        along(Marker.Shape.SQUARE, 6, Station.VERTICES));
  }

  private void markers() {
    for (Marker.Shape shape : Marker.Shape.values()) {
      String name = shape.name().toLowerCase(Locale.ROOT);
      point("marker-" + name, shape, 36, 0);
    }
    point("marker-rotated", Marker.Shape.ARROW, 40, 120);
    point("marker-pictogram", new Marker.Pictogram(PICTOGRAM, 24), 50, 0);
    point("marker-glyph", new Marker.Glyph("Å", true), 36, 0);
    point("marker-svg", svg(), 52, 0);
    point("marker-svg-rotated", svg(), 44, 30);
  }

  private void together() {
    scenes.put("opacity-layer", () -> overlapping(1, 0.5));
    scenes.put("opacity-symbol", () -> overlapping(0.5, 1));
    scenes.put("computed", ReferenceScenes::computed);
    area(
        "opacity-colours",
        new PolygonSymbolizer(
            new Fill.Solid(BLUE.faded(0.4)), Stroke.solid(ORANGE.faded(0.6), Size.px(6))));
  }

  private static DrawnLayer overlapping(double symbol, double layer) {
    PolygonSymbolizer look =
        new PolygonSymbolizer(new Fill.Solid(SAND), Stroke.solid(BLUE, Size.px(6)));
    Rule rule = new Rule("", null, ScaleRange.ALL, List.of(look)).withOpacity(symbol);
    return new Scene()
        .add(GeometryKind.POLYGON, new double[] {8, 8, 40, 8, 40, 40, 8, 40})
        .add(GeometryKind.POLYGON, new double[] {24, 24, 56, 24, 56, 56, 24, 56})
        .layer(new Style("", List.of(rule)), layer, null, Emphasis.NONE);
  }

  /** Three points whose names are Ö0, Ö1 and Ö2: size, colour and rotation follow the name. */
  private static DrawnLayer computed() {
    Map<Property, String> ecql =
        Map.of(
            Property.SIZE,
            "if_then_else(strEndsWith(namn, '2'), 30, 14)",
            Property.COLOUR,
            "if_then_else(strEndsWith(namn, '0'), '#00795A', '31,78,121')",
            Property.ROTATION,
            "if_then_else(strEndsWith(namn, '1'), 90, 0)");
    PointSymbolizer look =
        new PointSymbolizer(
            Marker.Shape.ARROW,
            Size.px(10),
            new Fill.Solid(ORANGE),
            null,
            0,
            null,
            null,
            new Expressions(ecql));
    return new Scene()
        .add(GeometryKind.POINT, new double[] {12, 20})
        .add(GeometryKind.POINT, new double[] {48, 14})
        .add(GeometryKind.POINT, new double[] {34, 44})
        .layer(Style.of(look));
  }

  private static Marker svg() {
    try {
      return SvgReader.read(new ByteArrayInputStream(SVG.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stroke pen(Cap cap, Join join) {
    return new Stroke(BLUE, Size.px(8), List.of(), cap, join);
  }

  private static PolygonSymbolizer hatch(double angle, double spacing, double width) {
    Fill fill = new Fill.Hatch(BLUE, Size.px(spacing), Size.px(width), angle);
    return new PolygonSymbolizer(fill, null);
  }

  private static PolygonSymbolizer stripes(List<Rgba> colours, double width, double angle) {
    return new PolygonSymbolizer(new Fill.Stripes(colours, Size.px(width), angle), null);
  }

  private static PolygonSymbolizer pattern(
      Marker marker, double size, double spacing, boolean staggered) {
    PointSymbolizer point =
        new PointSymbolizer(marker, Size.px(size), new Fill.Solid(GREEN), null, 0);
    Size step = Size.px(spacing);
    return new PolygonSymbolizer(new Fill.PointPattern(point, step, step, staggered), null);
  }

  private static PointSymbolizer along(Marker marker, double size, Station station) {
    return new PointSymbolizer(
        marker,
        Size.px(size),
        new Fill.Solid(ORANGE),
        null,
        0,
        null,
        new Along(station, Size.px(8), true),
        Expressions.NONE);
  }

  private void area(String name, Symbolizer... look) {
    add(name, GeometryKind.POLYGON, new double[][] {FIELD, HOLE}, look);
  }

  private void line(String name, Symbolizer... look) {
    add(name, GeometryKind.LINE, new double[][] {BEND}, look);
  }

  private void point(String name, Marker marker, double size, double rotation) {
    Stroke edge = Stroke.solid(BLUE, Size.px(2));
    Symbolizer look =
        new PointSymbolizer(marker, Size.px(size), new Fill.Solid(SAND), edge, rotation);
    add(name, GeometryKind.POINT, new double[][] {MIDDLE}, look);
  }

  private void add(String name, GeometryKind kind, double[][] parts, Symbolizer... look) {
    scenes.put(name, () -> new Scene().add(kind, parts).layer(Style.of(look)));
  }
}
