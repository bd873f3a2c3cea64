package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.Sentence;

/**
 * A JSON object that is being read: it knows its place in the file, so that errors name it, and
 * which of its keys nobody asked for, so that they are reported.
 */
public final class JsonObject {
  private final JsonNode node;
  private final String place;
  private final Consumer<Sentence> notes;
  private final Set<String> asked = new HashSet<>();

  private JsonObject(JsonNode node, String place, Consumer<Sentence> notes) {
    if (!node.isObject()) {
      throw new JsonFormatException(place, Sentence.of("expected an object { … }"));
    }
    this.node = node;
    this.place = place;
    this.notes = notes;
  }

  /**
   * Reads a whole JSON text.
   *
   * @param node its outermost value
   * @param notes told of each key that is not known
   * @param reader makes something of it
   * @throws JsonFormatException when it does not say what is needed
   */
  public static <T> T read(
      JsonNode node, Consumer<Sentence> notes, Function<JsonObject, T> reader) {
    return new JsonObject(node, "", notes).finish(reader);
  }

  /** Whether there is a value that is not null under a key. */
  public boolean has(String key) {
    return !value(key).isMissingNode();
  }

  /** A text that must be there. */
  public String text(String key) {
    return text(need(key), inside(key));
  }

  /** A text, or {@code otherwise} where there is none. */
  public String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  /** A number that must be there. */
  public double number(String key) {
    return number(need(key), inside(key));
  }

  /** A number, or {@code otherwise} where there is none. */
  public double number(String key, double otherwise) {
    return has(key) ? number(key) : otherwise;
  }

  /** True or false, or {@code otherwise} where there is nothing. */
  public boolean flag(String key, boolean otherwise) {
    JsonNode found = value(key);
    if (!found.isMissingNode() && !found.isBoolean()) {
      throw new JsonFormatException(inside(key), Sentence.of("expected true or false"));
    }
    return found.asBoolean(otherwise);
  }

  /** One of a fixed set of words, or {@code otherwise} where there is none. */
  public <E extends Enum<E>> E word(String key, Words<E> words, E otherwise) {
    return has(key) ? words.value(text(key), inside(key)) : otherwise;
  }

  /** What {@code parser} makes of a text; what it throws is reported with the place. */
  public <T> T parsed(String key, Function<String, T> parser) {
    String text = text(key);
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(inside(key), Sentence.of("%s", e.getMessage()));
    }
  }

  /** A filter in ECQL that can be read, or null where there is none. */
  public String filter(String key) {
    return has(key) ? parsed(key, ecql -> FeatureFilter.parse(ecql).toString()) : null;
  }

  /** What a reader makes of the object under a key, or null where there is none. */
  public <T> T child(String key, Function<JsonObject, T> reader) {
    return has(key) ? new JsonObject(value(key), inside(key), notes).finish(reader) : null;
  }

  /** A list of objects; empty where there is none. */
  public <T> List<T> children(String key, Function<JsonObject, T> reader) {
    return list(key, (item, where) -> new JsonObject(item, where, notes).finish(reader));
  }

  /** A list of texts; empty where there is none. */
  public List<String> texts(String key) {
    return list(key, JsonObject::text);
  }

  /** A list of numbers; empty where there is none. */
  public List<Double> numbers(String key) {
    return list(key, JsonObject::number);
  }

  /** A box as [west, south, east, north]; null envelope where there is none. */
  public Envelope box(String key) {
    List<Double> n = numbers(key);
    if (n.isEmpty()) {
      return new Envelope();
    }
    if (n.size() != 4) {
      throw new JsonFormatException(
          inside(key), Sentence.of("expected [west, south, east, north]"));
    }
    return new Envelope(n.get(0), n.get(2), n.get(1), n.get(3));
  }

  /** An error at this object. */
  public JsonFormatException wrong(Sentence what) {
    return new JsonFormatException(place, what);
  }

  private <T> T finish(Function<JsonObject, T> reader) {
    T made = reader.apply(this);
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!asked.contains(key)) {
                notes.accept(Sentence.of("%s: not known to this version; left out", inside(key)));
              }
            });
    return made;
  }

  private <T> List<T> list(String key, BiFunction<JsonNode, String, T> reader) {
    JsonNode found = value(key);
    if (found.isMissingNode()) {
      return List.of();
    }
    if (!found.isArray()) {
      throw new JsonFormatException(inside(key), Sentence.of("expected a list [ … ]"));
    }
    List<T> made = new ArrayList<>();
    for (JsonNode item : found) {
      made.add(reader.apply(item, inside(key) + "[" + made.size() + "]"));
    }
    return made;
  }

  private JsonNode value(String key) {
    asked.add(key);
    JsonNode found = node.path(key);
    return found.isNull() ? MissingNode.getInstance() : found;
  }

  private JsonNode need(String key) {
    JsonNode found = value(key);
    if (found.isMissingNode()) {
      throw new JsonFormatException(place, Sentence.of("\"%s\" is missing", key));
    }
    return found;
  }

  private String inside(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }

  private static String text(JsonNode value, String where) {
    if (!value.isTextual()) {
      throw new JsonFormatException(where, Sentence.of("expected a text"));
    }
    return value.textValue();
  }

  private static double number(JsonNode value, String where) {
    if (!value.isNumber()) {
      throw new JsonFormatException(where, Sentence.of("expected a number"));
    }
    return value.doubleValue();
  }
}
