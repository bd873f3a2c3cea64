package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final JsonValue whole;
  private final Consumer<Sentence> notes;
  private final Set<String> asked = new HashSet<>();

  private JsonObject(JsonValue whole, Consumer<Sentence> notes) {
    if (!whole.node().isObject()) {
      throw whole.wrong(Sentence.of("expected an object { … }"));
    }
    this.whole = whole;
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
    return new JsonObject(new JsonValue(node, ""), notes).finish(reader);
  }

  /** Whether there is a value that is not null under a key. */
  public boolean has(String key) {
    return !value(key).isMissing();
  }

  /** A text that must be there. */
  public String text(String key) {
    return need(key).text();
  }

  /** A text, or {@code otherwise} where there is none. */
  public String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  /** A number that must be there. */
  public double number(String key) {
    return need(key).number();
  }

  /** A number, or {@code otherwise} where there is none. */
  public double number(String key, double otherwise) {
    return has(key) ? number(key) : otherwise;
  }

  /** True or false, or {@code otherwise} where there is nothing. */
  public boolean flag(String key, boolean otherwise) {
    return has(key) ? value(key).flag() : otherwise;
  }

  /** One of a fixed set of words, or {@code otherwise} where there is none. */
  public <E extends Enum<E>> E word(String key, Words<E> words, E otherwise) {
    return has(key) ? words.value(text(key), value(key).place()) : otherwise;
  }

  /** What {@code parser} makes of a text; what it throws is reported with the place. */
  public <T> T parsed(String key, Function<String, T> parser) {
    String text = text(key);
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw value(key).wrong(Sentence.of("%s", e.getMessage()));
    }
  }

  /** A filter in ECQL that can be read, or null where there is none. */
  public String filter(String key) {
    return has(key) ? parsed(key, ecql -> FeatureFilter.parse(ecql).toString()) : null;
  }

  /** What a reader makes of the object under a key, or null where there is none. */
  public <T> T child(String key, Function<JsonObject, T> reader) {
    return has(key) ? new JsonObject(value(key), notes).finish(reader) : null;
  }

  /** A list of objects; empty where there is none. */
  public <T> List<T> children(String key, Function<JsonObject, T> reader) {
    return value(key).items().stream()
        .map(item -> new JsonObject(item, notes).finish(reader))
        .toList();
  }

  /** A list of texts; empty where there is none. */
  public List<String> texts(String key) {
    return value(key).items().stream().map(JsonValue::text).toList();
  }

  /** A list of numbers; empty where there is none. */
  public List<Double> numbers(String key) {
    return value(key).items().stream().map(JsonValue::number).toList();
  }

  /** A box as [west, south, east, north]; null envelope where there is none. */
  public Envelope box(String key) {
    List<Double> n = numbers(key);
    if (n.isEmpty()) {
      return new Envelope();
    }
    if (n.size() != 4) {
      throw value(key).wrong(Sentence.of("expected [west, south, east, north]"));
    }
    return new Envelope(n.get(0), n.get(2), n.get(1), n.get(3));
  }

  /** An error at this object. */
  public JsonFormatException wrong(Sentence what) {
    return whole.wrong(what);
  }

  private <T> T finish(Function<JsonObject, T> reader) {
    T made = reader.apply(this);
    whole
        .node()
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!asked.contains(key)) {
                String place = whole.under(key).place();
                notes.accept(Sentence.of("%s: not known to this version; left out", place));
              }
            });
    return made;
  }

  private JsonValue value(String key) {
    asked.add(key);
    return whole.under(key);
  }

  private JsonValue need(String key) {
    JsonValue found = value(key);
    if (found.isMissing()) {
      throw whole.wrong(Sentence.of("\"%s\" is missing", key));
    }
    return found;
  }
}
