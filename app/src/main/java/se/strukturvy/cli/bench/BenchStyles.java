package se.strukturvy.cli.bench;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;

/** The symbols of the comparison: QGIS' default widths and simple colours, at 96 dpi. */
final class BenchStyles {
  private static final Rgba DARK = Rgba.parse("#232323");

  private BenchStyles() {}

  static Style of(GeometryKind kind) {
    return Style.of(symbolizer(kind));
  }

  private static Symbolizer symbolizer(GeometryKind kind) {
    return switch (kind) {
      case LINE ->
          new LineSymbolizer(
              new Stroke(
                  Rgba.parse("#B7484B"),
                  Size.mm(0.3),
                  List.of(),
                  Stroke.Cap.SQUARE,
                  Stroke.Join.BEVEL));
      case POINT ->
          new PointSymbolizer(
              Marker.Shape.CIRCLE, Size.mm(2), new Fill.Solid(Rgba.parse("#33A02C")), pen(0.2), 0);
      default -> new PolygonSymbolizer(new Fill.Solid(Rgba.parse("#A6CEE3")), pen(0.26));
    };
  }

  private static Stroke pen(double millimetres) {
    return new Stroke(DARK, Size.mm(millimetres), List.of(), Stroke.Cap.SQUARE, Stroke.Join.BEVEL);
  }
}
