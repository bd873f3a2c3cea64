package se.strukturvy.style.sld;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of SLD, SE and Filter Encoding with their prefixes. */
final class SldXml {
  /** What is written inside an element. */
  interface Body {
    void write() throws XMLStreamException;
  }

  static final String SLD = "http://www.opengis.net/sld";
  static final String SE = "http://www.opengis.net/se";
  static final String OGC = "http://www.opengis.net/ogc";
  static final String XLINK = "http://www.w3.org/1999/xlink";

  private final XMLStreamWriter out;
  private int depth;

  SldXml(XMLStreamWriter out) {
    this.out = out;
  }

  /** An element of Symbology Encoding with others in it. */
  void se(String name, Body body) throws XMLStreamException {
    nested("se:" + name, body);
  }

  /** An element of Symbology Encoding with text in it. */
  void se(String name, String text) throws XMLStreamException {
    leaf("se:" + name, text);
  }

  /** An element of Filter Encoding with others in it. */
  void ogc(String name, Body body) throws XMLStreamException {
    nested("ogc:" + name, body);
  }

  /** An element of Filter Encoding with text in it. */
  void ogc(String name, String text) throws XMLStreamException {
    leaf("ogc:" + name, text);
  }

  /** An element with others in it. */
  void nested(String name, Body body) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    depth++;
    body.write();
    depth--;
    line();
    out.writeEndElement();
  }

  /** An attribute of the element just begun. */
  void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, value);
  }

  /** A drawing parameter (SE, 11.1.3). */
  void parameter(String name, String value) throws XMLStreamException {
    line();
    out.writeStartElement("se:SvgParameter");
    out.writeAttribute("name", name);
    out.writeCharacters(value);
    out.writeEndElement();
  }

  /** A number without needless decimals, with a point in every country. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  private void leaf(String name, String text) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
