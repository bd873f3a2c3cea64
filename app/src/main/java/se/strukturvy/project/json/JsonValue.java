package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.feature.Sentence;

/**
 * A value of a JSON text and where it stands. To ask it for what it is not throws a {@link
 * JsonFormatException} that names the place.
 *
 * @param node the value
 * @param place for example "layers[2].style"; empty for the outermost
 */
record JsonValue(JsonNode node, String place) {
  /** Whether there is nothing, or null. */
  boolean isMissing() {
    return node.isMissingNode() || node.isNull();
  }

  String text() {
    return expected(node.isTextual(), "expected a text").textValue();
  }

  double number() {
    return expected(node.isNumber(), "expected a number").doubleValue();
  }

  boolean flag() {
    return expected(node.isBoolean(), "expected true or false").booleanValue();
  }

  /** The values of a list; empty where there is none. */
  List<JsonValue> items() {
    if (isMissing()) {
      return List.of();
    }
    List<JsonValue> items = new ArrayList<>();
    for (JsonNode item : expected(node.isArray(), "expected a list [ … ]")) {
      items.add(new JsonValue(item, place + "[" + items.size() + "]"));
    }
    return items;
  }

  /** The value under a key of an object. */
  JsonValue under(String key) {
    return new JsonValue(node.path(key), place.isEmpty() ? key : place + "." + key);
  }

  /** An error at this value. */
  JsonFormatException wrong(Sentence what) {
    return new JsonFormatException(place, what);
  }

  private JsonNode expected(boolean is, String otherwise) {
    if (!is) {
      throw wrong(Sentence.of(otherwise));
    }
    return node;
  }
}
