package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.stroke.ArrowHead;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * Draws the small pictures of legends and layer trees, with the same code as the map.
 *
 * @param width of a picture, pixels of 1/96 inch
 * @param height of a picture, pixels of 1/96 inch
 * @param density device pixels for each pixel
 */
public record LegendSymbol(double width, double height, double density) {
  /** Dash and gap together take no more than this part of a picture. */
  private static final double DASHES = 0.28;

  /** A line takes no more than this part of the height. */
  private static final double BREADTH = 0.6;

  /**
   * Lines with an arrow are all this much thinner, thick and thin alike: the head leaves a part of
   * the line to be seen.
   */
  private static final double ARROWED = 0.7;

  private static final Rgba CLEAR = new Rgba(0);

  /** Ground metres for a pixel, for sizes in metres: that of 1:100 000. */
  private static final double METRES_PER_PIXEL = 100_000 * Viewport.PIXEL_METRES;

  /**
   * Draws a symbol on a clear ground, made smaller where it would not fit.
   *
   * @param symbolizers of one rule, from below
   * @param kind what they stand for: a point, a line or an area
   */
  public Frame draw(List<Symbolizer> symbolizers, GeometryKind kind) {
    return new SoftwareRenderer(1).render(snapshot(symbolizers, kind), () -> false);
  }

  /** The map of one feature that is drawn. */
  MapSnapshot snapshot(List<Symbolizer> symbolizers, GeometryKind kind) {
    List<Symbolizer> fitted = new ArrayList<>();
    for (Symbolizer symbolizer : symbolizers) {
      if (!(symbolizer instanceof TextSymbolizer)) {
        fitted.add(fit(symbolizer));
      }
    }
    Viewport viewport = new Viewport(0, 0, METRES_PER_PIXEL, width, height, density);
    PackedGeometry sample = sample(kind, symbolizers.stream().anyMatch(LegendSymbol::isArrow));
    LayerContent content = new LayerContent(List.of(sample), Map.of(), true);
    DrawnLayer layer =
        new DrawnLayer(
            "legend", content, Style.of(fitted.toArray(Symbolizer[]::new)), 1, null, Emphasis.NONE);
    return new MapSnapshot(List.of(layer), viewport, CLEAR);
  }

  private static boolean isArrow(Symbolizer symbolizer) {
    return symbolizer instanceof LineSymbolizer line && line.arrow() != Arrow.NONE;
  }

  /** A feature as large as the picture; an arrow is straight, so that its head does not lean. */
  private PackedGeometry sample(GeometryKind kind, boolean arrow) {
    double x = (width / 2 - 2) * METRES_PER_PIXEL;
    double y = (height / 2 - 2) * METRES_PER_PIXEL;
    double bend = arrow ? 0 : y / 3;
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(new Quantization(0, 0, Quantization.MILLIMETRE), chunks::add);
    switch (kind) {
      case POINT -> add(builder, kind, PartRole.POINTS, 0, 0);
      case LINE ->
          add(builder, kind, PartRole.LINE, -x, -bend, -x / 3, bend, x / 3, -bend, x, bend);
      default -> add(builder, GeometryKind.POLYGON, PartRole.SHELL, -x, -y, x, -y, x, y, -x, y);
    }
    builder.flush();
    return chunks.get(0);
  }

  private static void add(
      PackedGeometryBuilder builder, GeometryKind kind, PartRole role, double... xy) {
    builder.begin(0, kind);
    builder.part(role, xy, xy.length / 2);
    builder.end();
  }

  private Symbolizer fit(Symbolizer symbolizer) {
    if (symbolizer instanceof PointSymbolizer point) {
      double most = Math.min(width, height) - 3;
      double size = point.size().pixels(METRES_PER_PIXEL);
      return size <= most ? point : point.withSize(Size.px(most));
    }
    if (symbolizer instanceof LineSymbolizer line) {
      double factor = factor(line);
      return new LineSymbolizer(
          scaled(line.stroke(), factor), scaled(line.casing(), factor), Size.px(0), line.arrow());
    }
    return symbolizer;
  }

  private double factor(LineSymbolizer line) {
    double core = line.stroke().width().pixels(METRES_PER_PIXEL);
    double all = line.casing() == null ? core : line.casing().width().pixels(METRES_PER_PIXEL);
    double head = 2 * ArrowHead.HALF_BREADTH * core + all - core;
    return isArrow(line)
        ? Math.min(ARROWED, (height - 2) / head)
        : Math.min(1, height * BREADTH / all);
  }

  /** Makes a stroke thinner, and its dashes so short that some of them fit in. */
  private Stroke scaled(Stroke stroke, double factor) {
    if (stroke == null || (factor >= 1 && stroke.dashes().isEmpty())) {
      return stroke;
    }
    double period = stroke.dashes().stream().mapToDouble(each -> each * factor).sum();
    double shorter = period > width * DASHES ? width * DASHES / period * factor : factor;
    Size thin = new Size(stroke.width().value() * factor, stroke.width().unit());
    return new Stroke(
        stroke.colour(),
        thin,
        stroke.dashes().stream().map(length -> length * shorter).toList(),
        stroke.cap(),
        stroke.join());
  }
}
