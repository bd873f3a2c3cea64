package se.strukturvy.cli.issue;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.source.FeatureSources;

/** {@code strukturvy issues}: reads and writes the issues of an issue file. */
@Command(
    name = "issues",
    mixinStandardHelpOptions = true,
    description = {
      "Reads and writes issues.",
      "Coordinates are SWEREF 99 TM (EPSG:3006), east first. The file is made when it is absent."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, and on disk",
      "1:the file could not be read or written; the message says why",
      "2:the command was not understood, or breaks a rule of issues"
    })
public final class IssuesCommand implements Runnable {
  @Spec private CommandSpec spec;

  private IssuesCommand() {}

  /**
   * The command with its sub-commands.
   *
   * @param sources opens the layer of municipalities
   * @param systems takes it to SWEREF 99 TM
   */
  public static CommandLine commandLine(FeatureSources sources, CrsCatalog systems) {
    BoundaryLayer boundaries = new BoundaryLayer(sources, systems);
    return new CommandLine(new IssuesCommand())
        .addSubcommand(new ListIssues())
        .addSubcommand(new AddIssue(boundaries))
        .addSubcommand(new EditIssue(boundaries))
        .addSubcommand(new CommentIssue())
        .addSubcommand(new CloseIssue())
        .addSubcommand(new ShowIssue())
        .addSubcommand(new MergeIssues())
        .addSubcommand(new CountIssues())
        .addSubcommand(new EditThemes())
        .addSubcommand(new EditForums())
        .addSubcommand(new SettleConflicts())
        .addSubcommand(new RecomputeConcern(boundaries))
        .addSubcommand(new ExchangeIssues())
        .addSubcommand(new ExportIssues(systems))
        .addSubcommand(new VerifyIssues());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name a sub-command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
