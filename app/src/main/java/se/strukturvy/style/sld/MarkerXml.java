package se.strukturvy.style.sld;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.reading.StyleNotes;

/** Writes markers as marks and drawings of Symbology Encoding 1.1 (OGC 05-077r4, 11.3). */
final class MarkerXml {
  private final SldXml xml;
  private final SymbolizerXml symbolizers;
  private final StyleNotes notes;

  MarkerXml(SldXml xml, SymbolizerXml symbolizers, StyleNotes notes) {
    this.xml = xml;
    this.symbolizers = symbolizers;
    this.notes = notes;
  }

  void write(PointSymbolizer point) throws XMLStreamException {
    if (point.marker() instanceof Marker.Pictogram pictogram) {
      String box = SldXml.number(pictogram.box());
      String path = "<path fill=\"%s\" d=\"%s\"/>".formatted(hex(point), pictogram.path());
      drawing(box, box, path);
    } else if (point.marker() instanceof Marker.Drawing drawing) {
      StringBuilder parts = new StringBuilder();
      drawing.parts().forEach(part -> parts.append(part(part, point)));
      drawing(SldXml.number(drawing.width()), SldXml.number(drawing.height()), parts.toString());
    } else {
      mark(point);
    }
  }

  private void mark(PointSymbolizer point) throws XMLStreamException {
    xml.se(
        "Mark",
        () -> {
          if (point.marker() instanceof Marker.Glyph glyph) {
            letter(glyph);
          } else {
            String name = ((Marker.Shape) point.marker()).name().toLowerCase(Locale.ROOT);
            xml.se("WellKnownName", name);
          }
          if (point.fill() != null) {
            if (!(point.fill() instanceof Fill.Solid)) {
              notes.approximated("Mark", "is drawn with the colour of its fill");
            }
            symbolizers.fill(colour(point));
          }
          if (point.outline() != null) {
            symbolizers.stroke(point.outline());
          }
        });
  }

  /** The sign of a typeface, by its number there. */
  private void letter(Marker.Glyph glyph) throws XMLStreamException {
    notes.approximated("Mark", "the first letter of %s in another typeface", glyph.text());
    xml.se(
        "OnlineResource",
        () -> {
          xml.attribute("xlink:type", "simple");
          xml.attribute("xlink:href", "ttf://Arial");
        });
    xml.se("Format", "ttf");
    int letter = glyph.text().isEmpty() ? '?' : glyph.text().codePointAt(0);
    xml.se("MarkIndex", Integer.toString(letter));
  }

  private void drawing(String width, String height, String parts) throws XMLStreamException {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\">%s</svg>"
            .formatted(width, height, parts);
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

  private static String part(Marker.Part part, PointSymbolizer point) {
    return "<path fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" fill-rule=\"%s\" d=\"%s\"/>"
        .formatted(
            ink(part.fill(), point),
            ink(part.stroke(), point),
            SldXml.number(part.strokeWidth()),
            part.evenOdd() ? "evenodd" : "nonzero",
            part.path());
  }

  private static String ink(Marker.Ink ink, PointSymbolizer point) {
    if (ink instanceof Marker.Ink.Own own) {
      return own.colour().alpha() == 0 ? "none" : opaque(own.colour());
    }
    if (ink == Marker.Ink.Lent.FILL) {
      return point.fill() == null ? "none" : hex(point);
    }
    Stroke outline = point.outline();
    return ink == Marker.Ink.Lent.NONE || outline == null ? "none" : opaque(outline.colour());
  }

  private static String hex(PointSymbolizer point) {
    return opaque(colour(point));
  }

  private static String opaque(Rgba colour) {
    return new Rgba(colour.argb() | 0xFF000000).hex();
  }

  /** One colour for all of a marker. */
  static Rgba colour(PointSymbolizer point) {
    return point.colourSeen().orElse(Rgba.BLACK);
  }
}
