package se.strukturvy.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.JtsPacker;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;

/** What is picked out on the map as layers of the picture: above all symbols, below the labels. */
public final class HighlightLayers {
  /** How far the ring around a point lies from it, pixels. */
  private static final double RING = 14;

  private HighlightLayers() {}

  /**
   * The layers of these shapes; points are ringed.
   *
   * @param shapes in map units
   * @param pixel map units for a pixel
   */
  public static List<DrawnLayer> of(List<Geometry> shapes, Rgba colour, double pixel) {
    List<Geometry> drawn = shapes.stream().map(shape -> ringed(shape, RING * pixel)).toList();
    return Stream.of(GeometryKind.POLYGON, GeometryKind.LINE)
        .filter(kind -> drawn.stream().anyMatch(shape -> JtsPacker.kind(shape) == kind))
        .map(kind -> layer(kind, drawn, colour))
        .toList();
  }

  /** A circle instead of a point: a line, of which labels do not keep clear. */
  private static Geometry ringed(Geometry shape, double radius) {
    return shape.getDimension() == 0 ? shape.buffer(radius, 16).getBoundary() : shape;
  }

  private static DrawnLayer layer(GeometryKind kind, List<Geometry> shapes, Rgba colour) {
    Envelope extent = new Envelope();
    shapes.forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(
            Quantization.covering(extent, Quantization.MILLIMETRE), chunks::add);
    JtsPacker packer = new JtsPacker(builder);
    for (int i = 0; i < shapes.size(); i++) {
      if (JtsPacker.kind(shapes.get(i)) == kind) {
        packer.add(i, shapes.get(i));
      }
    }
    builder.flush();
    LayerContent content = new LayerContent(chunks, Map.of(), true);
    return new DrawnLayer(
        "highlight", content, Style.of(look(kind, colour)), 1, null, Emphasis.NONE);
  }

  private static Symbolizer look(GeometryKind kind, Rgba colour) {
    if (kind == GeometryKind.POLYGON) {
      return new PolygonSymbolizer(null, Stroke.solid(colour.faded(0.75), Size.px(2)));
    }
    Stroke halo = Stroke.solid(Rgba.WHITE, Size.px(6));
    return new LineSymbolizer(
        Stroke.solid(colour, Size.px(3)), halo, Size.px(0), LineSymbolizer.Arrow.NONE);
  }
}
