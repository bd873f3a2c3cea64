package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.issue.lists.Forums;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues forums}: how far samverkan can go in each forum. */
@Command(
    name = "forums",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the highest step of samverkan of each forum, and changes it.",
      "An issue that wishes more than its forum has is warned of."
    })
final class EditForums implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IssueFileOptions file;

  @Option(
      names = "--highest",
      paramLabel = "FORUM=STEP",
      description = "The highest step of a forum, 1 to 8; 8 is no limit.")
  private Map<String, Integer> highest = Map.of();

  @Override
  public Integer call() throws IOException, IssueStoreException {
    highest.forEach(this::check);
    return file.run(
        book -> {
          Forums forums = new Forums(book.records());
          for (Map.Entry<String, Integer> one : highest.entrySet()) {
            forums.setHighest(one.getKey(), one.getValue());
          }
          print(forums.all());
        });
  }

  private void check(String forum, int step) {
    if (forum.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--highest wants the name of a forum");
    }
    if (step < 1 || step > Forums.MOST) {
      throw new ParameterException(spec.commandLine(), step + " is not between 1 and 8.");
    }
  }

  private void print(Map<String, Integer> all) {
    if (!file.json()) {
      all.forEach((forum, step) -> file.print(step + "  " + forum));
      return;
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    all.forEach((forum, step) -> array.addObject().put("forum", forum).put("highest", step));
    file.print(array.toPrettyString());
  }
}
