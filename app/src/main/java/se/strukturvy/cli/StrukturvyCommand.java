package se.strukturvy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import se.strukturvy.map.MemoryBudget;

/**
 * The program as a command: with a sub-command it answers on the command line, without one it opens
 * the window.
 */
@Command(
    name = "strukturvy",
    mixinStandardHelpOptions = true,
    version = "Strukturvy 0.1.0",
    description = {
      "Viewer for structure images and planning layers.",
      "Without a sub-command the window opens, with the project or the layers that are named."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:something could not be read or written; the message says what",
      "2:the command was not understood"
    })
public final class StrukturvyCommand implements Callable<Integer> {
  private final ToIntBiFunction<Path, Path[]> window;
  private final MemoryBudget memory;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "A project (*.strukturvy), or layers to look at.")
  private Path[] files = {};

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      description = {
        "The issue file of the window, this time; it is made when it is not there. The menu",
        "Issues opens one for good."
      })
  private Path issues;

  /**
   * Makes the command.
   *
   * @param window opens the window with an issue file (null for the one of before) and files, waits
   *     until it is closed, and gives the exit code
   * @param memory how much memory layers may take
   */
  public StrukturvyCommand(ToIntBiFunction<Path, Path[]> window, MemoryBudget memory) {
    this.window = window;
    this.memory = memory;
  }

  @Option(
      names = "--memory",
      paramLabel = "MB",
      scope = ScopeType.INHERIT,
      description = "Megabytes that layers may take; the rest is read from the files as needed.")
  void allow(long megabytes) {
    memory.allow(megabytes << 20);
  }

  @Override
  public Integer call() {
    return window.applyAsInt(issues, files);
  }

  /** The command line with all sub-commands, ready to be executed. */
  public static CommandLine commandLine(
      ToIntBiFunction<Path, Path[]> window, MemoryBudget memory, Iterable<?> subcommands) {
    CommandLine line = new CommandLine(new StrukturvyCommand(window, memory));
    subcommands.forEach(line::addSubcommand);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, failed, parsed) -> {
          String message = e.getMessage() == null ? e.toString() : e.getMessage();
          failed.getErr().println("strukturvy: " + message);
          return 1;
        });
    return line;
  }
}
