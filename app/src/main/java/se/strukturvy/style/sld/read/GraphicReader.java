package se.strukturvy.style.sld.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PointSymbolizer.Along;
import se.strukturvy.style.PointSymbolizer.Shift;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.MarkerNames;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads graphics (OGC 05-077r4, 11.3): marks and drawings, on points, along lines, as patterns. */
final class GraphicReader {
  private static final double MARK_SIZE = 6;
  private static final double DRAWING_SIZE = 16;
  private static final Stroke EDGE = Stroke.solid(Rgba.BLACK, Size.px(1));
  private static final Fill GREY = new Fill.Solid(Rgba.parse("#808080"));

  private final Parameters parameters;
  private final StyleNotes notes;
  private final Graphics graphics;

  GraphicReader(Parameters parameters, StyleNotes notes, Graphics graphics) {
    this.parameters = parameters;
    this.notes = notes;
    this.graphics = graphics;
  }

  /** What a graphic looks like: its marker with its colours. */
  private record Look(Marker marker, Fill fill, Stroke outline, double size) {}

  /** The symbolizer of a Graphic element. */
  PointSymbolizer read(XmlElement graphic, Along along) {
    double opacity =
        parameters.number(graphic.child("Opacity"), 1, Property.OPACITY, "Graphic/Opacity");
    Look look = look(graphic);
    Size size = parameters.size(graphic.child("Size"), look.size(), Property.SIZE, "Size");
    double rotation =
        parameters.number(graphic.child("Rotation"), 0, Property.ROTATION, "Rotation");
    PointSymbolizer point =
        new PointSymbolizer(
            look.marker(),
            size,
            look.fill(),
            look.outline(),
            rotation,
            shift(graphic, size),
            along,
            parameters.expressions());
    return point.faded(Parameters.clamp(opacity));
  }

  /** The fill of a GraphicFill element: lines where the mark is a line, else a point pattern. */
  Fill pattern(XmlElement graphicFill) {
    XmlElement graphic = graphicFill.child("Graphic").orElse(graphicFill);
    String name = markName(graphic);
    Size spacing = parameters.size(graphic.child("Size"), 8, null, "Size");
    String plain = name.replaceFirst("^shape://", "");
    double turned = parameters.number(graphic.child("Rotation"), 0, null, "Rotation");
    Double angle =
        switch (plain) {
          // QGIS counts the rotation of these lines against the clock, the standard with it.
          case "horline" -> name.startsWith("shape:") ? -turned : turned;
          case "vertline", "line" -> 90 - turned;
          case "slash" -> 45 - turned;
          case "backslash" -> 135 - turned;
          default -> null;
        };
    if (angle != null) {
      Optional<XmlElement> lines = graphic.path("Mark", "Stroke");
      Stroke stroke =
          lines.map(e -> new StrokeReader(parameters, notes).read(e, null, null)).orElse(EDGE);
      if (plain.endsWith("slash")) {
        spacing = spacing.times(Math.sqrt(0.5));
      }
      return new Fill.Hatch(stroke.colour(), spacing, stroke.width(), angle);
    }
    if (name.startsWith("brush://")) {
      notes.approximated("GraphicFill", "%s is drawn as dots", name);
    }
    PointSymbolizer mark = read(graphic, null);
    double room = 1.0;
    return new Fill.PointPattern(mark, mark.size().times(room), mark.size().times(room), false);
  }

  private static String markName(XmlElement graphic) {
    return graphic.textAt("Mark", "WellKnownName");
  }

  private Look look(XmlElement graphic) {
    List<String> missing = new ArrayList<>();
    for (XmlElement each : graphic.children()) {
      if (each.name().equals("Mark")) {
        return mark(each);
      }
      if (each.name().equals("ExternalGraphic")) {
        Optional<Look> drawing = drawing(each, missing);
        if (drawing.isPresent()) {
          return drawing.get();
        }
      }
    }
    if (!missing.isEmpty()) {
      notes.approximated("ExternalGraphic", "a square stands for %s", String.join(", ", missing));
    }
    return new Look(Marker.Shape.SQUARE, GREY, EDGE, MARK_SIZE);
  }

  private Optional<Look> drawing(XmlElement external, List<String> missing) {
    String reference =
        external
            .child("OnlineResource")
            .map(e -> e.attribute("href"))
            .orElseGet(() -> "base64:" + external.textAt("InlineContent"));
    Optional<Look> look =
        graphics
            .svg(reference)
            .map(svg -> new Look(svg, new Fill.Solid(Rgba.BLACK), null, DRAWING_SIZE));
    if (look.isEmpty()) {
      missing.add(reference.length() > 60 ? reference.substring(0, 60) + "…" : reference);
    }
    return look;
  }

  private Look mark(XmlElement mark) {
    String name = mark.textAt("WellKnownName");
    if (name.isEmpty()) {
      String typeface = mark.child("OnlineResource").map(e -> e.attribute("href")).orElse("");
      name = typeface.isEmpty() ? "" : typeface + "#" + mark.textAt("MarkIndex");
    }
    Fill fill =
        mark.child("Fill")
            .map(
                e ->
                    (Fill) new Fill.Solid(parameters.colour(e, "fill", "#808080", Property.COLOUR)))
            .orElse(null);
    Stroke edge =
        mark.child("Stroke")
            .map(
                e ->
                    new StrokeReader(parameters, notes)
                        .read(e, Property.OUTLINE, Property.OUTLINE_WIDTH))
            .orElse(null);
    if (fill == null && edge == null) {
      fill = GREY;
      edge = EDGE;
    }
    if (name.startsWith("ttf://")) {
      return new Look(glyph(name), fill, edge, MARK_SIZE);
    }
    Optional<Marker> marker = MarkerNames.of(name.isEmpty() ? "square" : name);
    if (marker.isEmpty()) {
      notes.approximated("WellKnownName", "a circle stands for %s", name);
    }
    return new Look(marker.orElse(Marker.Shape.CIRCLE), fill, edge, MARK_SIZE);
  }

  private Marker glyph(String name) {
    String[] parts = name.substring("ttf://".length()).split("#", 2);
    notes.approximated("WellKnownName", "our own typeface stands for %s", parts[0]);
    try {
      int code = parts.length < 2 ? '?' : Integer.decode(parts[1].replaceFirst("^U\\+", "0x"));
      return new Marker.Glyph(Character.toString(code), false);
    } catch (IllegalArgumentException e) {
      return Marker.Shape.CIRCLE;
    }
  }

  private Shift shift(XmlElement graphic, Size size) {
    double right =
        parameters.number(
            graphic.child("Displacement").flatMap(e -> e.child("DisplacementX")),
            0,
            null,
            "DisplacementX");
    double up =
        parameters.number(
            graphic.child("Displacement").flatMap(e -> e.child("DisplacementY")),
            0,
            null,
            "DisplacementY");
    Optional<XmlElement> anchor = graphic.child("AnchorPoint");
    double x =
        parameters.number(anchor.flatMap(e -> e.child("AnchorPointX")), 0.5, null, "AnchorPointX");
    double y =
        parameters.number(anchor.flatMap(e -> e.child("AnchorPointY")), 0.5, null, "AnchorPointY");
    double across = right + (0.5 - x) * size.value();
    double down = -up - (0.5 - y) * size.value();
    return across == 0 && down == 0
        ? null
        : new Shift(new Size(across, size.unit()), new Size(down, size.unit()));
  }
}
