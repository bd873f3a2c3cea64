package se.strukturvy.style.sld;

import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import se.strukturvy.feature.FeatureExpression;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.reading.StyleNotes;

/** Writes labels as Symbology Encoding 1.1. */
final class TextXml {
  private final SldXml xml;
  private final StyleNotes notes;

  TextXml(SldXml xml, StyleNotes notes) {
    this.xml = xml;
    this.notes = notes;
  }

  void write(TextSymbolizer text) throws XMLStreamException {
    xml.se(
        "TextSymbolizer",
        () -> {
          xml.se("Label", () -> xml.ogc("PropertyName", field(text.label())));
          font(text.font());
          placement(text);
          if (text.shield() != null) {
            notes.notUnderstood("TextSymbolizer", "the sign behind the text is left out");
          }
          if (text.font().capitals()) {
            notes.notUnderstood("Font", "capitals are written as the data have them");
          }
          if (text.halo() != null) {
            xml.se(
                "Halo",
                () -> {
                  xml.se("Radius", SldXml.number(SymbolizerXml.length(text.halo().radius())));
                  xml.se(
                      "Fill",
                      () -> new SymbolizerXml(xml, notes).colour("fill", text.halo().colour()));
                });
          }
          xml.se("Fill", () -> new SymbolizerXml(xml, notes).colour("fill", text.colour()));
        });
  }

  /** What the label writes; of something computed the first field. */
  private String field(String label) {
    Set<String> fields = new TreeSet<>(FeatureExpression.parse(label).fields());
    String first = fields.stream().findFirst().orElse(label);
    if (fields.size() != 1 || !Ecql.name(first).equals(label)) {
      notes.approximated("Label", "the field %s is written", first);
    }
    return first;
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
    double anchor = text.placement() == TextSymbolizer.Placement.AROUND_POINT ? 0 : 0.5;
    if (text.placement() == TextSymbolizer.Placement.LINE_END) {
      notes.approximated("LabelPlacement", "the label stands anywhere on its line");
    }
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
