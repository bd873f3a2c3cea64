package se.strukturvy.style.qml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.xml.XmlElement;

/**
 * The labelling of QGIS 2, which it keeps among a layer's custom properties, as QGIS 3 writes it.
 */
final class OldLabels {
  private static final String PREFIX = "labeling/";

  private final Map<String, String> values = new HashMap<>();

  private OldLabels(XmlElement properties) {
    properties
        .all("property")
        .filter(property -> property.attribute("key").startsWith(PREFIX))
        .forEach(
            property ->
                values.put(
                    property.attribute("key").substring(PREFIX.length()),
                    property.attribute("value")));
  }

  /** The settings of a style of QGIS 2; empty where it labels nothing. */
  static Optional<XmlElement> settings(XmlElement root) {
    return root.child("customproperties")
        .map(OldLabels::new)
        .filter(old -> old.isOn("enabled"))
        .map(OldLabels::settings);
  }

  private XmlElement settings() {
    Map<String, String> placement = kept("placement", "priority", "quadOffset");
    placement.put("rotationAngle", text("angleOffset", "0"));
    Map<String, String> rendering = kept("scaleMin", "scaleMax");
    rendering.put("scaleVisibility", flag("scaleVisibility"));
    return element(
        "settings",
        Map.of(),
        text(),
        element("placement", placement),
        element("rendering", rendering));
  }

  private XmlElement text() {
    Map<String, String> text =
        kept("fieldName", "fontFamily", "fontSize", "fontWeight", "namedStyle");
    text.put("isExpression", flag("isExpression"));
    text.put("fontItalic", flag("fontItalic"));
    text.put("fontSizeUnit", isOn("fontSizeInMapUnits") ? "MapUnit" : "Point");
    text.put("textColor", colour("textColor"));
    text.put("textOpacity", opacity("textTransp"));
    Map<String, String> buffer = kept("bufferSize");
    buffer.put("bufferDraw", flag("bufferDraw"));
    buffer.put("bufferSizeUnits", isOn("bufferSizeInMapUnits") ? "MapUnit" : "MM");
    buffer.put("bufferColor", colour("bufferColor"));
    buffer.put("bufferOpacity", opacity("bufferTransp"));
    return element("text-style", text, element("text-buffer", buffer));
  }

  private static XmlElement element(
      String name, Map<String, String> attributes, XmlElement... children) {
    return new XmlElement(name, attributes, List.of(children), "");
  }

  /** What QGIS 3 calls the same. */
  private Map<String, String> kept(String... keys) {
    Map<String, String> kept = new HashMap<>();
    for (String key : keys) {
      if (values.containsKey(key)) {
        kept.put(key, values.get(key));
      }
    }
    return kept;
  }

  private String text(String key, String otherwise) {
    return values.getOrDefault(key, otherwise);
  }

  private boolean isOn(String key) {
    return text(key, "").equals("true");
  }

  private String flag(String key) {
    return isOn(key) ? "1" : "0";
  }

  private String colour(String key) {
    return text(key + "R", "") + "," + text(key + "G", "") + "," + text(key + "B", "");
  }

  /** QGIS 2 counts in per cent of transparency. */
  private String opacity(String key) {
    try {
      return Double.toString(1 - Double.parseDouble(text(key, "0")) / 100);
    } catch (NumberFormatException e) {
      return "1";
    }
  }
}
