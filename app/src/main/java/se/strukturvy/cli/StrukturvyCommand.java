package se.strukturvy.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import se.strukturvy.feature.Sentence;
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
  private static final long MOST_MEGABYTES = Long.MAX_VALUE >> 20;

  private final ToIntBiFunction<Path, Path[]> window;
  private final MemoryBudget memory;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "A project (*.strukturvy), or layers to look at.")
  private Path[] files = {};

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      description =
          "The issue file of the window, this time; it is made when it is not there. The menu"
              + " Issues opens one for good.")
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
    if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
      throw new ParameterException(
          spec.commandLine(), "--memory wants a number of megabytes, 1 or more");
    }
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
    line.addSubcommand(new HelpCommand());
    subcommands.forEach(line::addSubcommand);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    TypedWords.register(line);
    line.setParameterExceptionHandler(StrukturvyCommand::explain);
    line.setExecutionExceptionHandler(
        (e, failed, parsed) -> {
          failed.getErr().println("strukturvy: " + Sentence.of(e));
          return 1;
        });
    line.getSubcommands().values().forEach(each -> inherit(line, each));
    return line;
  }

  /** What holds for the program holds for each command that says nothing else of it. */
  private static void inherit(CommandLine above, CommandLine command) {
    command.getCommandSpec().version(above.getCommandSpec().version());
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    Map<String, String> codes = above.getCommandSpec().usageMessage().exitCodeList();
    if (usage.exitCodeList().isEmpty()) {
      usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
    }
    command.getSubcommands().values().forEach(each -> inherit(command, each));
  }

  /** The message alone: above all that the command can do nobody would find it. */
  private static int explain(ParameterException e, String... arguments) {
    CommandLine failed = e.getCommandLine();
    failed.getErr().println("strukturvy: " + TypedWords.plain(e.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(e, failed.getErr())) {
      String name = failed.getCommandSpec().qualifiedName();
      failed.getErr().println("\"" + name + " --help\" tells what it takes.");
    }
    return failed.getCommandSpec().exitCodeOnInvalidInput();
  }
}
