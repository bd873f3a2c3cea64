package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;

/** An object of the project file that is being written, key by key in a stable order. */
public final class JsonWriter {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  /** The object as written so far. */
  public ObjectNode node() {
    return node;
  }

  /** Writes a text. */
  public JsonWriter text(String key, String value) {
    node.put(key, value);
    return this;
  }

  /** Writes a text, unless it is null or empty. */
  public JsonWriter optional(String key, String value) {
    return value == null || value.isEmpty() ? this : text(key, value);
  }

  /** Writes a number, unless it is the usual one. */
  public JsonWriter number(String key, double value, double usual) {
    if (Double.compare(value, usual) != 0) {
      node.put(key, value);
    }
    return this;
  }

  /** Writes true or false, unless it is the usual one. */
  public JsonWriter flag(String key, boolean value, boolean usual) {
    if (value != usual) {
      node.put(key, value);
    }
    return this;
  }

  /** Writes the word for a value, unless it is the usual one; {@code usual} may be null. */
  public <E extends Enum<E>> JsonWriter word(String key, Words<E> words, E value, E usual) {
    return value == usual ? this : text(key, words.word(value));
  }

  /** Writes what a writer makes of a value, unless the one or the other is null. */
  public <T> JsonWriter child(String key, T value, Function<T, ? extends JsonNode> writer) {
    JsonNode made = value == null ? null : writer.apply(value);
    if (made != null) {
      node.set(key, made);
    }
    return this;
  }

  /** Writes a list, unless it is empty. */
  public <T> JsonWriter list(String key, List<T> values, Function<T, ? extends JsonNode> writer) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(key);
      values.forEach(value -> array.add(writer.apply(value)));
    }
    return this;
  }

  /** Writes a list of texts, unless it is empty. */
  public JsonWriter texts(String key, List<String> values) {
    return list(key, values, JsonNodeFactory.instance::textNode);
  }

  /** Writes a list of numbers, unless it is empty. */
  public JsonWriter numbers(String key, List<Double> values) {
    return list(key, values, JsonNodeFactory.instance::numberNode);
  }

  /** Writes a box as [west, south, east, north], unless it is a null envelope. */
  public JsonWriter box(String key, Envelope box) {
    return box.isNull()
        ? this
        : numbers(key, List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }
}
