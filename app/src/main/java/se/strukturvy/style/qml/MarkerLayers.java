package se.strukturvy.style.qml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PointSymbolizer.Along;
import se.strukturvy.style.PointSymbolizer.Shift;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.MarkerNames;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads the layers of marker symbols: simple, SVG, font and the rarer ones. */
final class MarkerLayers {
  private static final Map<String, Property> COMPUTED =
      Map.of(
          "size", Property.SIZE,
          "angle", Property.ROTATION,
          "fillColor", Property.COLOUR,
          "outlineColor", Property.OUTLINE,
          "outlineWidth", Property.OUTLINE_WIDTH);

  private static final Rgba RED = Rgba.parse("#FF0000");

  /** Height of capitals as a part of the letters' size. */
  private static final double CAPITALS = 0.72;

  private final StyleNotes notes;
  private final Graphics graphics;

  MarkerLayers(StyleNotes notes, Graphics graphics) {
    this.notes = notes;
    this.graphics = graphics;
  }

  /** The markers of the symbols in a layer of another kind. */
  List<PointSymbolizer> within(XmlElement layer, Along along) {
    return layer
        .all("symbol")
        .flatMap(
            symbol ->
                Symbols.layers(symbol)
                    .map(inner -> read(inner, along).faded(Symbols.opacity(symbol))))
        .toList();
  }

  /** The symbolizer of a layer; the nearest thing for layers that are not known. */
  PointSymbolizer read(XmlElement layer, Along along) {
    Properties p = new Properties(layer, notes);
    Expressions computed = computed(layer, p);
    Fill fill = new Fill.Solid(p.colour(RED, "color", "fill"));
    Size size = p.size("size", 2);
    return switch (p.owner()) {
      case "SimpleMarker" -> simple(p, size, fill, along, computed);
      case "SvgMarker" -> svg(p, size, fill, along, computed);
      case "FontMarker" -> {
        notes.approximated("FontMarker font", "our own typeface stands for %s", p.text("font"));
        boolean bold = p.text("font_style").toLowerCase(Locale.ROOT).contains("bold");
        Marker glyph = new Marker.Glyph(p.first("chr").orElse("?"), bold);
        yield point(p, glyph, size.times(CAPITALS), fill, null, along, computed);
      }
      case "EllipseMarker" -> {
        Size height = p.size("symbol_height", 3);
        if (p.number("symbol_width", 4) != height.value()) {
          notes.approximated("EllipseMarker symbol_width", "the marker is as wide as high");
        }
        yield point(
            p, named(p.text("symbol_name")), height, fill, Pens.outline(p), along, computed);
      }
      case "FilledMarker" -> {
        notes.approximated("FilledMarker", "is drawn with the colour of its fill");
        Fill inner =
            layer
                .find("layer")
                .map(e -> new Properties(e, notes).colour(RED, "color"))
                .<Fill>map(Fill.Solid::new)
                .orElse(fill);
        yield point(p, named(p.text("name")), size, inner, null, along, computed);
      }
      default -> {
        notes.approximated(p.owner(), "a circle stands for it");
        yield point(p, Marker.Shape.CIRCLE, size, fill, null, along, computed);
      }
    };
  }

  private Expressions computed(XmlElement layer, Properties p) {
    Expressions computed = new DataDefined(layer, p, notes).expressions(COMPUTED);
    // What is computed may be the marker's area.
    return p.text("scale_method").equals("area")
        ? computed.with(Property.SIZE, area -> Ecql.call("sqrt", area))
        : computed;
  }

  private PointSymbolizer simple(
      Properties p, Size size, Fill fill, Along along, Expressions computed) {
    String name = p.text("name");
    Stroke outline = Pens.outline(p);
    if (!BarMarkers.NAMES.contains(name)) {
      return point(p, named(name), size, fill, outline, along, computed);
    }
    Stroke bars = outline == null ? Stroke.solid(new Rgba(0), Size.px(1)) : outline;
    double ratio = size.value() == 0 ? 0.1 : bars.width().pixels(1) / size.pixels(1);
    boolean oblique = name.equals("x") || name.equals("cross2");
    Size length = oblique ? size.times(Math.sqrt(2)) : size;
    double half = 10 * (oblique ? ratio / Math.sqrt(2) : ratio);
    PointSymbolizer upright =
        point(
            p,
            BarMarkers.marker(name, half),
            length,
            new Fill.Solid(bars.colour()),
            null,
            along,
            computed);
    return oblique ? turned(upright, 45) : upright;
  }

  private static PointSymbolizer turned(PointSymbolizer p, double degrees) {
    return new PointSymbolizer(
        p.marker(),
        p.size(),
        p.fill(),
        p.outline(),
        p.rotation() + degrees,
        p.shift(),
        p.along(),
        p.expressions());
  }

  private PointSymbolizer svg(
      Properties p, Size size, Fill fill, Along along, Expressions computed) {
    Optional<Marker> drawing = graphics.svg(p.text("name"));
    p.leftOut("fixedAspectRatio");
    if (drawing.isEmpty()) {
      notes.approximated("SvgMarker name", "a circle stands for %s", abridged(p.text("name")));
      return point(p, Marker.Shape.CIRCLE, size, fill, Pens.outline(p), along, computed);
    }
    // QGIS' size is the width of the drawing, ours the height.
    double shape =
        drawing.get() instanceof Marker.Drawing d ? d.height() / Math.max(d.width(), 1e-9) : 1;
    return point(p, drawing.get(), size.times(shape), fill, Pens.outline(p), along, computed);
  }

  static String abridged(String reference) {
    return reference.length() > 60 ? reference.substring(0, 60) + "…" : reference;
  }

  private Marker named(String name) {
    Optional<Marker> marker = MarkerNames.of(name);
    if (marker.isEmpty() && !name.isEmpty()) {
      notes.approximated("SimpleMarker name", "a circle stands for %s", name);
    }
    return marker.orElse(Marker.Shape.CIRCLE);
  }

  private PointSymbolizer point(
      Properties p,
      Marker marker,
      Size size,
      Fill fill,
      Stroke outline,
      Along along,
      Expressions computed) {
    return new PointSymbolizer(
        marker, size, fill, outline, p.number("angle", 0), shift(p, size), along, computed);
  }

  private static Shift shift(Properties p, Size size) {
    List<Double> offset = p.numbers("offset");
    double x = offset.size() > 1 ? offset.get(0) : 0;
    double y = offset.size() > 1 ? offset.get(1) : 0;
    double half = p.sized(1, "offset_unit").unit() == size.unit() ? size.value() / 2 : 0;
    x += (1 - p.number("horizontal_anchor_point", 1)) * half;
    y += (1 - p.number("vertical_anchor_point", 1)) * half;
    if (x == 0 && y == 0) {
      return null;
    }
    // The way turns with the marker.
    double cos = Math.cos(Math.toRadians(p.number("angle", 0)));
    double sin = Math.sin(Math.toRadians(p.number("angle", 0)));
    return new Shift(
        p.sized(x * cos - y * sin, "offset_unit"), p.sized(x * sin + y * cos, "offset_unit"));
  }
}
