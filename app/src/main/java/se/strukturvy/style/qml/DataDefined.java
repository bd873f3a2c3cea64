package se.strukturvy.style.qml;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.qgis.QgisExpression;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** The data-defined properties of a symbol layer or label: QGIS' name, and what computes it. */
final class DataDefined {
  /** QGIS' numbers for where a value comes from. */
  private static final String STATIC = "1";

  private static final String FIELD = "2";

  private final Map<String, String> qgis = new HashMap<>();
  private final StyleNotes notes;
  private final String owner;

  DataDefined(XmlElement layer, Properties properties, StyleNotes notes) {
    this(layer, "data_defined_properties", properties.owner(), notes);
  }

  DataDefined(XmlElement parent, String element, String owner, StyleNotes notes) {
    this.notes = notes;
    this.owner = owner;
    parent.all(element).flatMap(e -> e.all("Option")).forEach(this::readMap);
  }

  private void readMap(XmlElement map) {
    map.all("Option")
        .filter(option -> option.attribute("name").equals("properties"))
        .flatMap(properties -> properties.all("Option"))
        .forEach(this::readProperty);
  }

  private void readProperty(XmlElement property) {
    Map<String, String> parts = new HashMap<>();
    property
        .all("Option")
        .forEach(option -> parts.put(option.attribute("name"), option.attribute("value")));
    String type = parts.getOrDefault("type", "");
    if (!"true".equals(parts.get("active")) || type.equals(STATIC)) {
      return;
    }
    String name = property.attribute("name");
    if (property.all("Option").anyMatch(o -> o.attribute("name").equals("transformer"))) {
      notes.approximated(owner + " " + name, "the computed value is used without its transformer");
    }
    String expression =
        type.equals(FIELD)
            ? '"' + parts.getOrDefault("field", "") + '"'
            : parts.getOrDefault("expression", "");
    qgis.put(name, expression);
  }

  /**
   * What can be computed here, too; the rest is noted.
   *
   * @param known our property for QGIS' name
   */
  Expressions expressions(Map<String, Property> known) {
    Map<Property, String> ecql = new EnumMap<>(Property.class);
    qgis.forEach(
        (name, expression) -> {
          Property property = known.get(name);
          if (property == null) {
            notes.notUnderstood(owner + " " + name, "is computed; the fixed value is drawn");
            return;
          }
          Optional<String> value =
              QgisExpression.value(
                  expression,
                  problem ->
                      notes.notUnderstood(
                          owner + " " + name, "%s; the fixed value is drawn", problem));
          value.filter(Ecql::isExpression).ifPresent(text -> ecql.put(property, text));
        });
    return ecql.isEmpty() ? Expressions.NONE : new Expressions(ecql);
  }
}
