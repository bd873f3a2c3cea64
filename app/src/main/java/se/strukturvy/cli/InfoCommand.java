package se.strukturvy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.source.FeatureSources;

/** {@code strukturvy info}: says what is in files, for people or as JSON. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description = {
      "Says what is in shapefiles, GeoPackages and other layers.",
      "With --json one object a line and a file goes to standard output. Files are only read."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file was read to its end",
      "1:some file could not be read, or not to its end; its error says why",
      "2:the command was not understood"
    })
public final class InfoCommand implements Callable<Integer> {
  private final FeatureSources sources;
  private final CrsCatalog systems;
  private final PrintStream out;
  private final ObjectMapper json = new ObjectMapper();

  @Option(names = "--json", description = "Print one JSON object a line and a file.")
  private boolean asJson;

  @Option(
      names = "--full",
      description = "Read every shape, instead of believing what the file states.")
  private boolean full;

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions reading;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
  private List<String> files = List.of();

  /**
   * Makes the command, which prints UTF-8 to standard output.
   *
   * @param sources opens the files
   * @param systems finds reference systems by their codes
   */
  public InfoCommand(FeatureSources sources, CrsCatalog systems) {
    this(sources, systems, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  InfoCommand(FeatureSources sources, CrsCatalog systems, PrintStream out) {
    this.sources = sources;
    this.systems = systems;
    this.out = out;
  }

  @Override
  public Integer call() {
    FileInspector inspector = new FileInspector(sources, reading.options(systems), full);
    int exit = 0;
    List<String> layers = new ArrayList<>();
    for (String file : files) {
      FileSummary summary = inspector.inspect(file);
      if (summary.error() != null) {
        exit = 1;
        if (!asJson) {
          spec.commandLine().getErr().println(complaint(file, summary.error()));
        }
      }
      summary.layers().forEach(layer -> layers.add(layer.name()));
      out.println(asJson ? line(summary) : InfoText.of(summary));
    }
    if (exit == 0) {
      reading.check(layers);
    }
    return exit;
  }

  /** The error behind the path; of itself it says at most the file's name. */
  private static String complaint(String path, String error) {
    String named = new File(path).getName() + ": ";
    return path + ": " + (error.startsWith(named) ? error.substring(named.length()) : error);
  }

  private String line(FileSummary summary) {
    try {
      return json.writeValueAsString(summary);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a summary is always JSON", e);
    }
  }
}
