package se.strukturvy.style.sld;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/** Writes symbolizers as Symbology Encoding 1.1. */
final class SymbolizerXml {
  private static final String METRES = "http://www.opengeospatial.org/se/units/metre";

  private final SldXml xml;

  SymbolizerXml(SldXml xml) {
    this.xml = xml;
  }

  void write(Symbolizer symbolizer) throws XMLStreamException {
    if (symbolizer instanceof LineSymbolizer line) {
      if (line.casing() != null) {
        line(line.casing(), line.offset());
      }
      line(line.stroke(), line.offset());
    } else if (symbolizer instanceof PolygonSymbolizer area) {
      area(area);
    } else if (symbolizer instanceof PointSymbolizer point) {
      point(point);
    } else if (symbolizer instanceof TextSymbolizer text) {
      new TextXml(xml).write(text);
    }
  }

  private void line(Stroke stroke, Size offset) throws XMLStreamException {
    xml.se(
        "LineSymbolizer",
        () -> {
          unit(stroke.width());
          stroke(stroke);
          if (offset.value() != 0) {
            xml.se("PerpendicularOffset", SldXml.number(length(offset)));
          }
        });
  }

  private void area(PolygonSymbolizer area) throws XMLStreamException {
    if (area.fill() instanceof Fill.Stripes stripes) {
      stripes(stripes, area.outline());
      return;
    }
    xml.se(
        "PolygonSymbolizer",
        () -> {
          if (area.fill() instanceof Fill.Hatch hatch) {
            hatch(hatch);
          } else if (area.fill() instanceof Fill.Solid solid) {
            fill(solid.colour());
          }
          if (area.outline() != null) {
            stroke(area.outline());
          }
        });
  }

  /** The first colour all over, and the others as broad hatches above it. */
  private void stripes(Fill.Stripes stripes, Stroke outline) throws XMLStreamException {
    List<Rgba> colours = stripes.colours();
    Size spacing = new Size(stripes.width().value() * colours.size(), stripes.width().unit());
    area(new PolygonSymbolizer(new Fill.Solid(colours.get(0)), outline));
    for (Rgba colour : colours.subList(1, colours.size())) {
      Fill.Hatch hatch = new Fill.Hatch(colour, spacing, stripes.width(), stripes.angle());
      area(new PolygonSymbolizer(hatch, null));
    }
  }

  private void hatch(Fill.Hatch hatch) throws XMLStreamException {
    Stroke lines = Stroke.solid(hatch.colour(), hatch.width());
    xml.se(
        "Fill",
        () ->
            xml.se(
                "GraphicFill",
                () ->
                    xml.se(
                        "Graphic",
                        () -> {
                          xml.se(
                              "Mark",
                              () -> {
                                xml.se("WellKnownName", "horline");
                                stroke(lines);
                              });
                          xml.se("Size", SldXml.number(length(hatch.spacing())));
                          rotation(hatch.angle());
                        })));
  }

  private void point(PointSymbolizer point) throws XMLStreamException {
    xml.se(
        "PointSymbolizer",
        () -> {
          unit(point.size());
          xml.se(
              "Graphic",
              () -> {
                if (point.marker() instanceof Marker.Pictogram pictogram) {
                  pictogram(pictogram, point.fill());
                } else {
                  mark(point);
                }
                xml.se("Size", SldXml.number(length(point.size())));
                rotation(point.rotation());
              });
        });
  }

  private void mark(PointSymbolizer point) throws XMLStreamException {
    xml.se(
        "Mark",
        () -> {
          Marker.Shape shape =
              point.marker() instanceof Marker.Shape own ? own : Marker.Shape.SQUARE;
          String name = shape.name().toLowerCase(Locale.ROOT);
          xml.se("WellKnownName", name);
          if (point.fill() instanceof Fill.Solid solid) {
            fill(solid.colour());
          }
          if (point.outline() != null) {
            stroke(point.outline());
          }
        });
  }

  private void pictogram(Marker.Pictogram pictogram, Fill fill) throws XMLStreamException {
    String box = SldXml.number(pictogram.box());
    String colour = fill instanceof Fill.Solid solid ? solid.colour().hex() : "#000000";
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\"><path fill=\"%s\" d=\"%s\"/></svg>"
            .formatted(box, box, colour, pictogram.path());
    String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    xml.se(
        "ExternalGraphic",
        () -> {
          xml.se(
              "OnlineResource",
              () -> {
                xml.attribute("xlink:type", "simple");
                xml.attribute("xlink:href", "base64:" + data);
              });
          xml.se("Format", "image/svg+xml");
        });
  }

  private void rotation(double degrees) throws XMLStreamException {
    if (degrees != 0) {
      xml.se("Rotation", () -> xml.ogc("Literal", SldXml.number(degrees)));
    }
  }

  private void fill(Rgba colour) throws XMLStreamException {
    xml.se("Fill", () -> colour("fill", colour));
  }

  private void stroke(Stroke stroke) throws XMLStreamException {
    xml.se(
        "Stroke",
        () -> {
          colour("stroke", stroke.colour());
          xml.parameter("stroke-width", SldXml.number(length(stroke.width())));
          xml.parameter("stroke-linejoin", stroke.join().name().toLowerCase(Locale.ROOT));
          xml.parameter("stroke-linecap", stroke.cap().name().toLowerCase(Locale.ROOT));
          if (!stroke.dashes().isEmpty()) {
            String dashes =
                stroke.dashes().stream().map(SldXml::number).collect(Collectors.joining(" "));
            xml.parameter("stroke-dasharray", dashes);
          }
        });
  }

  void colour(String name, Rgba colour) throws XMLStreamException {
    xml.parameter(name, new Rgba(colour.argb() | 0xFF000000).hex().toLowerCase(Locale.ROOT));
    if (colour.alpha() < 255) {
      xml.parameter(name + "-opacity", SldXml.number(colour.alpha() / 255.0));
    }
  }

  private void unit(Size size) throws XMLStreamException {
    if (size.unit() == Size.Unit.METRE) {
      xml.attribute("uom", METRES);
    }
  }

  /** Metres as they are, where the symbolizer says so; all else in pixels. */
  static double length(Size size) {
    return size.unit() == Size.Unit.METRE ? size.value() : size.pixels(1);
  }
}
