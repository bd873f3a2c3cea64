package se.strukturvy.style.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.strukturvy.feature.Sentence;

/**
 * Reads XML into {@link XmlElement}s. A DOCTYPE is passed over unread, entities of its own are
 * refused, nothing outside the text is looked at, and depth and size have limits.
 */
public final class XmlTree {
  /** Styles of a thousand rules are a tenth of this. */
  private static final int LARGEST = 32 << 20;

  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 1_000_000;

  private final XMLStreamReader in;
  private int elements;

  private XmlTree(XMLStreamReader in) {
    this.in = in;
  }

  /**
   * Reads a document whose encoding is known.
   *
   * @throws IOException when it is not well-formed, or larger or deeper than styles are; says what
   */
  public static XmlElement read(String text) throws IOException {
    limit(text.length());
    try {
      // A byte order mark is no part of XML; some editors leave one in text that databases keep.
      String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return root(factory().createXMLStreamReader(new StringReader(clean.stripLeading())));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Reads a document in the encoding that it states.
   *
   * @throws IOException when it is not well-formed, or larger or deeper than styles are; says what
   */
  public static XmlElement read(byte[] bytes) throws IOException {
    limit(bytes.length);
    try {
      return root(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Makes readers that look at nothing outside their text. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("The XML refers to another document");
        });
    return factory;
  }

  private static void limit(int size) throws IOException {
    if (size > LARGEST) {
      throw new UnreadableStyleException(
          Sentence.of("The XML is larger than %d MB", LARGEST >> 20), null);
    }
  }

  private static IOException broken(XMLStreamException e) {
    Location at = e.getLocation();
    return new UnreadableStyleException(
        at == null
            ? Sentence.of(String.valueOf(e.getMessage()))
            : Sentence.of(
                "This is no XML, or it is broken in line %d, character %d",
                at.getLineNumber(), at.getColumnNumber()),
        e);
  }

  private static XmlElement root(XMLStreamReader in) throws XMLStreamException {
    while (in.next() != XMLStreamConstants.START_ELEMENT) {
      if (in.getEventType() == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("There is nothing in the XML");
      }
    }
    XmlElement root = new XmlTree(in).element(1);
    in.close();
    return root;
  }

  private XmlElement element(int depth) throws XMLStreamException {
    if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
      throw new XMLStreamException("There are too many elements in the XML, or in one another");
    }
    String name = in.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    List<XmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("The XML has entities of its own, which are not followed");
        default -> {
          // Comments, blanks and instructions say nothing of how a layer looks.
        }
      }
    }
    return new XmlElement(name, attributes, children, text.toString());
  }
}
