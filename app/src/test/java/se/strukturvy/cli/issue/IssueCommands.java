package se.strukturvy.cli.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.strukturvy.cli.StrukturvyCommand;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.geopackage.GeoPackageFormat;

/** {@code strukturvy issues} on one issue file, as somebody calls it. */
abstract class IssueCommands {
  @TempDir Path folder;
  Path file;
  private StringWriter output;
  private StringWriter errors;

  @BeforeEach
  void name() {
    file = folder.resolve("frågor.gpkg");
  }

  /** Runs a command on the issue file; gives the exit code. */
  final int run(String command, String... more) {
    return runOn(file, command, more);
  }

  /** Runs a command on another file; gives the exit code. */
  final int runOn(Path database, String command, String... more) {
    output = new StringWriter();
    errors = new StringWriter();
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    FeatureSources sources = new FeatureSources(List.of(new GeoPackageFormat(systems)));
    CommandLine line =
        StrukturvyCommand.commandLine(
            (issues, files) -> 0,
            new MemoryBudget(MemoryBudget.usual()),
            List.of(IssuesCommand.commandLine(sources, systems)));
    line.setOut(new PrintWriter(output, true));
    line.setErr(new PrintWriter(errors, true));
    String[] first = {"issues", command, "--db", database.toString()};
    return line.execute(Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new));
  }

  /** What the last command said to standard error. */
  final String errors() {
    return errors.toString();
  }

  /** What a command that succeeds answers. */
  final JsonNode json(String command, String... more) throws Exception {
    String[] last = {"--json"};
    String[] options = Stream.of(more, last).flatMap(Stream::of).toArray(String[]::new);
    assertThat(run(command, options)).as(this::errors).isZero();
    return new ObjectMapper().readTree(output.toString());
  }

  /** Adds an issue; gives its id. */
  final String added(String title, String... more) throws Exception {
    String[] first = {"--title", title};
    String[] options = Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new);
    return json("add", options).get("id").asText();
  }

  /** All issues. */
  final JsonNode list() throws Exception {
    return json("list");
  }
}
