package se.strukturvy.cli.rus;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.OpenSources;

/** {@code strukturvy rus}: the regional development strategy of a project. */
@Command(
    name = "rus",
    mixinStandardHelpOptions = true,
    description = "Tells what the regional development strategy of a project says, and where.")
public final class RusCommand implements Runnable {
  @Spec private CommandSpec spec;

  private RusCommand() {}

  /**
   * The command with its sub-commands.
   *
   * @param sources opens the project's layers
   * @param systems takes them to SWEREF 99 TM
   */
  public static CommandLine commandLine(OpenSources sources, CrsCatalog systems) {
    return new CommandLine(new RusCommand())
        .addSubcommand(new ListStrategy())
        .addSubcommand(new ImportStrategy(sources))
        .addSubcommand(new StrategyMatrix(sources, systems))
        .addSubcommand(
            "card",
            new CommandLine(new CardCommand()).addSubcommand(new PrintCard(sources, systems)))
        .addSubcommand(new HardshipCommand())
        .addSubcommand(new RecognitionCommand());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name a sub-command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
