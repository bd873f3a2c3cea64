package se.strukturvy.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.strukturvy.cli.bench.Bench;
import se.strukturvy.cli.bench.BenchWorker;
import se.strukturvy.cli.bench.ReadBench;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.render.symbol.Detail;

/** {@code strukturvy bench}: measures how fast layers are opened and drawn. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures opening, drawing, panning and zooming at 1920x1080.",
      "--views names a JSON file {\"SET\": {\"VIEW\": {\"extent\": [E1, N1, E2, N2]}}}; SET is the"
          + " file's name without ending. With --worker it draws on request, line by line."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:measured",
      "1:a file could not be read or written; the message says which",
      "2:the command was not understood"
    })
public final class BenchCommand implements Callable<Integer> {
  private final OpenSources sources;
  private final CrsCatalog systems;
  private final MemoryBudget memory;
  private final PrintStream print;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print one JSON object a line and a file.")
  private boolean asJson;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "7",
      description = "Pictures for each median (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads that draw; all cores when left out.")
  private int threads;

  @Option(names = "--views", paramLabel = "views.json", description = "What to look at.")
  private Path views;

  @Option(names = "--out", paramLabel = "DIR", description = "Write the pictures there as PNG.")
  private Path out;

  @Option(
      names = "--read",
      description = "Measure reading alone: shapes and all attributes, then shapes; in seconds.")
  private boolean read;

  @Option(
      names = "--worker",
      description = "Answer requests from standard input; data lie in $PERF_DATA.")
  private boolean worker;

  @Parameters(arity = "0..*", paramLabel = "FILE[:LAYER]", description = "The layers.")
  private List<String> files = List.of();

  /** Makes the command, which prints UTF-8 to standard output. */
  public BenchCommand(OpenSources sources, CrsCatalog systems, MemoryBudget memory) {
    this(sources, systems, memory, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  BenchCommand(OpenSources sources, CrsCatalog systems, MemoryBudget memory, PrintStream print) {
    this.sources = sources;
    this.systems = systems;
    this.memory = memory;
    this.print = print;
  }

  @Override
  public Integer call() throws IOException {
    SoftwareRenderer renderer = renderer();
    if (worker) {
      String data = System.getenv().getOrDefault("PERF_DATA", ".");
      BufferedReader requests =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      new BenchWorker(sources, systems, memory, renderer, Path.of(data)).serve(requests, print);
      return 0;
    }
    if (files.isEmpty() || runs < 1 || threads < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "bench wants at least one FILE, and --runs and --threads of 1 or more");
    }
    if (read) {
      ReadBench bench = new ReadBench(sources, systems, runs);
      for (String file : files) {
        print.println(asJson ? bench.json(file) : bench.text(file));
      }
      return 0;
    }
    Bench bench = new Bench(sources, systems, memory, renderer, views, runs, out);
    for (String file : files) {
      print.println(asJson ? bench.json(file) : bench.text(file));
    }
    return 0;
  }

  private SoftwareRenderer renderer() {
    return threads > 0
        ? new SoftwareRenderer(threads, Detail.SEEN, memory)
        : new SoftwareRenderer(memory);
  }
}
