package se.strukturvy.style.svg;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.strukturvy.style.Marker;
import se.strukturvy.style.Marker.Ink;
import se.strukturvy.style.xml.XmlTree;

/**
 * Reads simple SVG 1.1 files as markers: paths and basic shapes in groups, with transforms and
 * plain colours. Text, pictures, gradients, filters and whatever is only defined are left out. No
 * entity is resolved and nothing outside the file is opened.
 */
public final class SvgReader {
  private static final Set<String> UNSEEN =
      Set.of(
          "defs", "symbol", "clippath", "mask", "pattern", "marker", "metadata", "style", "title");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

  private final Map<String, Map<String, String>> classes = new HashMap<>();
  private final XMLStreamReader xml;
  private final Deque<SvgLook> looks = new ArrayDeque<>();
  private final List<Marker.Part> parts = new ArrayList<>();
  private double width;
  private double height;

  private SvgReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it is not SVG, cannot be read, or shows nothing that is understood
   */
  public static Marker.Drawing read(InputStream file) throws IOException {
    try {
      SvgReader reader = new SvgReader(XmlTree.factory().createXMLStreamReader(file));
      reader.read();
      if (reader.parts.isEmpty() || reader.width <= 0 || reader.height <= 0) {
        throw new IOException("The SVG drawing has no shape that can be drawn");
      }
      return new Marker.Drawing(reader.width, reader.height, reader.parts);
    } catch (XMLStreamException e) {
      throw new IOException("The SVG drawing cannot be read: " + e.getMessage(), e);
    }
  }

  private void read() throws XMLStreamException, IOException {
    int hidden = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (looks.isEmpty() && !xml.getLocalName().equals("svg")) {
          throw new IOException("Not an SVG drawing: it begins with <" + xml.getLocalName() + ">");
        }
        Map<String, String> properties = properties();
        if (xml.getLocalName().equals("style")) {
          classes();
          continue;
        }
        hidden += hidden > 0 || isHidden(properties) ? 1 : 0;
        begin(properties, hidden == 0);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        hidden -= hidden > 0 ? 1 : 0;
        looks.pop();
      }
    }
  }

  private boolean isHidden(Map<String, String> properties) {
    return UNSEEN.contains(xml.getLocalName().toLowerCase(Locale.ROOT))
        || "none".equals(properties.get("display"))
        || "hidden".equals(properties.get("visibility"));
  }

  private void begin(Map<String, String> properties, boolean shown) {
    boolean root = looks.isEmpty();
    SvgLook parent = root ? start() : looks.peek();
    SvgLook look = parent.within(properties::get, properties.get("transform"));
    looks.push(look);
    String path = shown ? SvgShapes.path(xml.getLocalName(), properties::get) : null;
    boolean drawn = look.fill() != Ink.Lent.NONE || look.stroke() != Ink.Lent.NONE;
    if (path != null && drawn) {
      PathWriter writer = new PathWriter(look.map());
      PathReader.read(path, writer);
      parts.add(
          new Marker.Part(
              writer.path(),
              look.fill().faded(look.fillOpacity()),
              look.stroke().faded(look.strokeOpacity()),
              look.strokeWidth() * look.map().scale(),
              look.evenOdd()));
    }
  }

  /** The look of the whole drawing: its view box begins at 0 0. */
  private SvgLook start() {
    String box = xml.getAttributeValue(null, "viewBox");
    double[] n = box == null ? new double[0] : SvgLengths.numbers(box);
    double left = 0;
    double top = 0;
    if (n.length == 4) {
      left = n[0];
      top = n[1];
      width = n[2];
      height = n[3];
    } else {
      width = SvgLengths.length(xml.getAttributeValue(null, "width"), 0);
      height = SvgLengths.length(xml.getAttributeValue(null, "height"), 0);
    }
    AffineMap toCorner = new AffineMap(1, 0, 0, 1, -left, -top);
    SvgLook plain = SvgLook.START;
    return new SvgLook(
        plain.fill(), plain.stroke(), plain.strokeWidth(), plain.evenOdd(), 1, 1, toCorner);
  }

  /**
   * Takes over what a style sheet says of classes (CSS 2.1, 5.8.3); its other rules are left out.
   */
  private void classes() throws XMLStreamException {
    Matcher rules = RULE.matcher(xml.getElementText().replaceAll("(?s)/\\*.*?\\*/", ""));
    while (rules.find()) {
      for (String selector : rules.group(1).split(",", -1)) {
        if (selector.strip().startsWith(".")) {
          declare(
              rules.group(2),
              classes.computeIfAbsent(selector.strip().substring(1), name -> new HashMap<>()));
        }
      }
    }
  }

  private static void declare(String declarations, Map<String, String> properties) {
    for (String declaration : declarations.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        properties.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
  }

  /** The element's attributes; what its classes and its "style" say goes before them. */
  private Map<String, String> properties() {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      all.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    for (String name : all.getOrDefault("class", "").strip().split("\\s+", -1)) {
      all.putAll(classes.getOrDefault(name, Map.of()));
    }
    declare(all.getOrDefault("style", ""), all);
    return all;
  }
}
