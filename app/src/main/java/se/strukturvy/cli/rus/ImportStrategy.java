package se.strukturvy.cli.rus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.strukturvy.cli.ProjectOption;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.project.StrategyFile;
import se.strukturvy.structure.DirectionCoverage;
import se.strukturvy.structure.Strategy;

/** {@code strukturvy rus import}: puts a strategy from a table or JSON into a project. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Puts a strategy into a project, in place of the one that it has.",
      "A table has the columns kod, nivå, över, namn, klartext, text_tätort, text_landsbygd,"
          + " text_gränsbygd, verifierad, källa, version and länkar (LAYER or LAYER WHERE FILTER;"
          + " ...).",
      "JSON has \"directions\", as a project file has."
    })
final class ImportStrategy implements Callable<Integer> {
  private final OpenSources sources;

  @Mixin private ProjectOption file;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Another project file to write; P when left out.")
  private Path out;

  @Parameters(paramLabel = "FILE[:LAYER]", description = "CSV, GeoPackage or JSON.")
  private String from;

  @Spec private CommandSpec spec;

  ImportStrategy(OpenSources sources) {
    this.sources = sources;
  }

  @Override
  public Integer call() throws IOException {
    if (out != null && !out.toString().endsWith(".strukturvy")) {
      throw new ParameterException(
          spec.commandLine(), "--out wants a name that ends in .strukturvy, not " + out);
    }
    Project project = file.read();
    Strategy strategy = new StrategyFile(sources).read(DataReference.of(from), project);
    strategy.notes().forEach(spec.commandLine().getErr()::println);
    ProjectFile.write(project.withDirections(strategy.goals()), out == null ? file.file() : out);
    DirectionCoverage coverage = DirectionCoverage.of(strategy.goals());
    PrintWriter output = spec.commandLine().getOut();
    output.printf(
        "%d directions, %d with a place on the map.%n", coverage.total(), coverage.placed());
    return 0;
  }
}
