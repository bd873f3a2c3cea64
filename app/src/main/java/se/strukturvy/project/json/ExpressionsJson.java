package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;

/** What is computed for each feature, as {@code {"size": "sqrt(invanare) / 20"}}. */
final class ExpressionsJson {
  private static final Words<Property> PROPERTIES = Words.of(Property.class);

  private ExpressionsJson() {}

  /** The expressions as JSON; null where there are none. */
  static ObjectNode write(Expressions expressions) {
    if (expressions.isEmpty()) {
      return null;
    }
    JsonWriter json = new JsonWriter();
    for (Property property : Property.values()) {
      json.optional(PROPERTIES.word(property), expressions.ecql().get(property));
    }
    return json.node();
  }

  /** The expressions of a symbolizer, under "computed". */
  static Expressions read(JsonObject symbolizer) {
    Expressions found = symbolizer.child("computed", ExpressionsJson::readAll);
    return found == null ? Expressions.NONE : found;
  }

  private static Expressions readAll(JsonObject json) {
    Map<Property, String> ecql = new EnumMap<>(Property.class);
    for (Property property : Property.values()) {
      String word = PROPERTIES.word(property);
      if (json.has(word)) {
        ecql.put(property, json.text(word));
      }
    }
    return new Expressions(ecql);
  }
}
