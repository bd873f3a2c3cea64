package se.strukturvy.style.sld;

import javax.xml.stream.XMLStreamException;
import se.strukturvy.style.TextSymbolizer;

/** Writes labels as Symbology Encoding 1.1. */
final class TextXml {
  private final SldXml xml;

  TextXml(SldXml xml) {
    this.xml = xml;
  }

  void write(TextSymbolizer text) throws XMLStreamException {
    xml.se(
        "TextSymbolizer",
        () -> {
          xml.se("Label", () -> xml.ogc("PropertyName", text.label()));
          font(text.font());
          placement(text);
          if (text.halo() != null) {
            xml.se(
                "Halo",
                () -> {
                  xml.se("Radius", SldXml.number(SymbolizerXml.length(text.halo().radius())));
                  xml.se("Fill", () -> new SymbolizerXml(xml).colour("fill", text.halo().colour()));
                });
          }
          xml.se("Fill", () -> new SymbolizerXml(xml).colour("fill", text.colour()));
        });
  }

  private void font(TextSymbolizer.Font font) throws XMLStreamException {
    xml.se(
        "Font",
        () -> {
          xml.parameter("font-size", SldXml.number(SymbolizerXml.length(font.size())));
          if (font.bold()) {
            xml.parameter("font-weight", "bold");
          }
          if (font.italic()) {
            xml.parameter("font-style", "italic");
          }
        });
  }

  private void placement(TextSymbolizer text) throws XMLStreamException {
    boolean line =
        text.placement() == TextSymbolizer.Placement.ALONG_LINE
            || text.placement() == TextSymbolizer.Placement.ON_LINE;
    double anchor = text.placement() == TextSymbolizer.Placement.CENTRED ? 0.5 : 0;
    xml.se(
        "LabelPlacement",
        () -> {
          if (line) {
            xml.se("LinePlacement", () -> xml.se("GeneralizeLine", "true"));
            return;
          }
          xml.se(
              "PointPlacement",
              () ->
                  xml.se(
                      "AnchorPoint",
                      () -> {
                        xml.se("AnchorPointX", SldXml.number(anchor));
                        xml.se("AnchorPointY", "0.5");
                      }));
        });
  }
}
