package se.strukturvy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.styles.FoundStyle;
import se.strukturvy.map.styles.StyleFinder;
import se.strukturvy.style.StyleFields;
import se.strukturvy.style.reading.StyleNote;

/** {@code strukturvy style}: the styles that come with layers, and how far they are understood. */
@Command(
    name = "style",
    mixinStandardHelpOptions = true,
    description = "Tells which styles come with layers, and how far they are understood.")
public final class StyleCommand {
  private final OpenSources sources;

  @Spec private CommandSpec spec;

  /**
   * Makes the command.
   *
   * @param sources opens the files
   */
  public StyleCommand(OpenSources sources) {
    this.sources = sources;
  }

  /** {@code strukturvy style report}. */
  @Command(
      name = "report",
      mixinStandardHelpOptions = true,
      description = {
        "Lists how many rules of each style were read, and what was not understood.",
        "Styles are SLD, SE or QML, beside the file or in layer_styles. What is drawn"
            + " approximately is listed, too."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:every file and every style was read",
        "1:some file or style could not be read; its error says why",
        "2:the command was not understood"
      })
  int report(
      @Parameters(arity = "1..*", paramLabel = "FILE[:LAYER]", description = "The layers.")
          List<String> names,
      @Option(names = "--json", description = "One JSON array.") boolean json)
      throws JsonProcessingException {
    List<Map<String, Object>> styles = new ArrayList<>();
    boolean whole = true;
    for (String name : names) {
      try {
        whole &= report(name, styles);
      } catch (IOException e) {
        spec.commandLine().getErr().println("strukturvy: " + Sentence.of(e));
        whole = false;
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(styles));
    } else {
      styles.forEach(style -> print(style, out));
    }
    return whole ? 0 : 1;
  }

  /** Adds the styles of the layers of a name; false when one of them could not be read. */
  private boolean report(String name, List<Map<String, Object>> styles) throws IOException {
    boolean whole = true;
    for (FeatureSource source : layers(name)) {
      boolean alone = sources.layers(source.file()).size() == 1;
      for (FoundStyle style : StyleFinder.find(source, alone)) {
        styles.add(describe(source, style));
        whole &= style.failure() == null;
      }
    }
    return whole;
  }

  private List<FeatureSource> layers(String name) throws IOException {
    DataReference argument = DataReference.of(name);
    if (argument.layer() != null) {
      return List.of(sources.source(argument));
    }
    return sources.layers(argument.file()).stream()
        .filter(source -> source.type().kind() != GeometryKind.NONE)
        .toList();
  }

  private static Map<String, Object> describe(FeatureSource source, FoundStyle style) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("file", source.file().toString());
    facts.put("layer", source.type().name());
    facts.put("style", style.name());
    facts.put("place", style.place());
    facts.put("default", style.isDefault());
    if (style.reading() == null) {
      facts.put("format", style.format());
      facts.put("error", style.failure().toString());
      return facts;
    }
    facts.put("format", style.reading().format());
    facts.put("rules", style.reading().rules());
    facts.put("approximated", notes(style, StyleNote.Kind.APPROXIMATED));
    facts.put("notUnderstood", notes(style, StyleNote.Kind.NOT_UNDERSTOOD));
    facts.put("missingFields", missingFields(source, style));
    return facts;
  }

  /** What the style asks of features and the layer cannot answer: such rules draw nothing. */
  private static List<String> missingFields(FeatureSource source, FoundStyle style) {
    return new StyleFields()
        .add(style.reading().style()).fields().stream()
            .filter(field -> source.field(field).isEmpty())
            .sorted()
            .toList();
  }

  private static List<Map<String, String>> notes(FoundStyle style, StyleNote.Kind kind) {
    List<Map<String, String>> notes = new ArrayList<>();
    for (StyleNote note : style.reading().notes()) {
      if (note.kind() == kind) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("rule", note.rule());
        entry.put("property", note.property());
        entry.put("what", note.what().toString());
        notes.add(entry);
      }
    }
    return notes;
  }

  private static void print(Map<String, Object> style, PrintWriter out) {
    out.println(
        style.get("layer")
            + "\t"
            + style.get("format")
            + "\t"
            + style.get("style")
            + "\t"
            + style.getOrDefault("error", style.get("rules") + " rules"));
    if (style.get("missingFields") instanceof List<?> fields) {
      fields.forEach(field -> out.println("  the layer has no field " + field));
    }
    for (String kind : List.of("approximated", "notUnderstood")) {
      if (style.get(kind) instanceof List<?> notes) {
        notes.forEach(note -> out.println("  " + kind + ": " + text((Map<?, ?>) note)));
      }
    }
  }

  private static String text(Map<?, ?> note) {
    String rule = note.get("rule").toString();
    return (rule.isEmpty() ? "" : "[" + rule + "] ")
        + note.get("property")
        + ": "
        + note.get("what");
  }
}
