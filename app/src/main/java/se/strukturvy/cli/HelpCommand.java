package se.strukturvy.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strukturvy help}: explains the program, or the command that is named. */
@Command(
    name = "help",
    mixinStandardHelpOptions = true,
    description = "Lists the commands, or explains one: strukturvy help issues add.")
final class HelpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command, word by word.")
  private List<String> names = List.of();

  @Override
  public Integer call() {
    CommandLine command = spec.parent().commandLine();
    for (String name : names) {
      CommandLine next = command.getSubcommands().get(name);
      if (next == null) {
        throw new ParameterException(
            command,
            "%s has no command \"%s\"".formatted(command.getCommandSpec().qualifiedName(), name));
      }
      command = next;
    }
    command.usage(spec.commandLine().getOut());
    return 0;
  }
}
