package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TableOptions;

/** What the user overrules when a file is read; what is left out follows the file. */
public final class ReadingJson {
  private ReadingJson() {}

  /** The choices as JSON; null when nothing is overruled. */
  public static ObjectNode written(OpenOptions options) {
    return options.equals(OpenOptions.NONE) ? null : write(options);
  }

  private static ObjectNode write(OpenOptions options) {
    List<Map.Entry<String, CoordinateReferenceSystem>> systems =
        options.crs().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    TableOptions table = options.table();
    JsonWriter json =
        new JsonWriter()
            .optional("encoding", options.encoding().map(Charset::name).orElse(null))
            .list(
                "crs",
                systems,
                entry ->
                    CrsJson.write(new JsonWriter().text("layer", entry.getKey()), entry.getValue()))
            .optional("separator", table.separator().map(String::valueOf).orElse(null));
    table.decimalComma().ifPresent(comma -> json.text("decimal", comma ? "," : "."));
    table.header().ifPresent(header -> json.flag("header", header, !header));
    table.coordinates().ifPresent(names -> json.texts("coordinates", names));
    // An empty list says something here: that the table has no shapes.
    table
        .coordinates()
        .filter(List::isEmpty)
        .ifPresent(none -> json.node().putArray("coordinates"));
    return json.node();
  }

  /** The choices that JSON describes. */
  public static OpenOptions read(JsonObject json) {
    Optional<Charset> encoding =
        json.has("encoding")
            ? Optional.of(json.parsed("encoding", Charset::forName))
            : Optional.empty();
    Map<String, CoordinateReferenceSystem> systems =
        json
            .children("crs", each -> new SimpleEntry<>(each.text("layer"), CrsJson.read(each)))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
    return new OpenOptions(encoding, systems, table(json));
  }

  private static TableOptions table(JsonObject json) {
    return new TableOptions(
        given(json, "separator").filter(text -> !text.isEmpty()).map(text -> text.charAt(0)),
        given(json, "decimal").map(","::equals),
        json.has("header") ? Optional.of(json.flag("header", true)) : Optional.empty(),
        json.has("coordinates") ? Optional.of(json.texts("coordinates")) : Optional.empty());
  }

  private static Optional<String> given(JsonObject json, String key) {
    return json.has(key) ? Optional.of(json.text(key)) : Optional.empty();
  }
}
