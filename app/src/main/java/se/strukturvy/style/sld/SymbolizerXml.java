package se.strukturvy.style.sld;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.reading.StyleNotes;

/** Writes symbolizers as Symbology Encoding 1.1. */
final class SymbolizerXml {
  /** What a round marker covers of its square. */
  private static final double ROUND = Math.PI / 4;

  /** However few markers there are, the tone is seen. */
  private static final double PALEST = 0.12;

  private static final String METRES = "http://www.opengeospatial.org/se/units/metre";

  private final SldXml xml;
  private final StyleNotes notes;

  SymbolizerXml(SldXml xml, StyleNotes notes) {
    this.xml = xml;
    this.notes = notes;
  }

  void write(Symbolizer symbolizer) throws XMLStreamException {
    if (!symbolizer.expressions().isEmpty()) {
      String element = symbolizer.getClass().getSimpleName();
      notes.notUnderstood(element, "is computed; a fixed value is drawn");
    }
    if (symbolizer instanceof LineSymbolizer line) {
      if (line.casing() != null) {
        line(line.casing(), line.offset());
      }
      line(line.stroke(), line.offset());
      if (line.arrow() != LineSymbolizer.Arrow.NONE) {
        notes.notUnderstood("LineSymbolizer", "the arrow heads are left out");
      }
    } else if (symbolizer instanceof PolygonSymbolizer area) {
      area(area);
    } else if (symbolizer instanceof PointSymbolizer point) {
      point(point);
    } else if (symbolizer instanceof TextSymbolizer text) {
      new TextXml(xml, notes).write(text);
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
          } else if (area.fill() instanceof Fill.PointPattern pattern) {
            tone(pattern);
          }
          if (area.outline() != null) {
            stroke(area.outline());
          }
        });
  }

  /** An even tone, as dark as the pattern looks from afar. */
  private void tone(Fill.PointPattern pattern) throws XMLStreamException {
    notes.approximated("Fill", "an even tone stands for its pattern of markers");
    double size = pattern.marker().size().pixels(1);
    double part = size * size / (pattern.across().pixels(1) * pattern.down().pixels(1));
    fill(MarkerXml.colour(pattern.marker()).faded(Math.max(PALEST, Math.min(1, part * ROUND))));
  }

  /** The first colour all over, and the others as broad hatches above it. */
  private void stripes(Fill.Stripes stripes, Stroke outline) throws XMLStreamException {
    List<Rgba> colours = stripes.colours();
    notes.approximated("Fill", "its stripes are hatches above one another");
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
    if (point.along() != null) {
      notes.approximated("PointSymbolizer", "one marker stands in the line's middle");
    }
    xml.se(
        "PointSymbolizer",
        () -> {
          unit(point.size());
          xml.se(
              "Graphic",
              () -> {
                new MarkerXml(xml, this, notes).write(point);
                xml.se("Size", SldXml.number(length(point.size())));
                rotation(point.rotation());
                displacement(point.shift());
              });
        });
  }

  private void rotation(double degrees) throws XMLStreamException {
    if (degrees != 0) {
      xml.se("Rotation", () -> xml.ogc("Literal", SldXml.number(degrees)));
    }
  }

  /** How far a marker stands from its point; SE counts upwards. */
  private void displacement(PointSymbolizer.Shift shift) throws XMLStreamException {
    if (shift != null) {
      xml.se(
          "Displacement",
          () -> {
            xml.se("DisplacementX", SldXml.number(length(shift.right())));
            xml.se("DisplacementY", SldXml.number(-length(shift.down())));
          });
    }
  }

  void fill(Rgba colour) throws XMLStreamException {
    xml.se("Fill", () -> colour("fill", colour));
  }

  void stroke(Stroke stroke) throws XMLStreamException {
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
