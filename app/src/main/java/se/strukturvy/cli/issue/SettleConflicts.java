package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues conflicts}: the fields on which people disagree, and the end of that. */
@Command(
    name = "conflicts",
    mixinStandardHelpOptions = true,
    description = "Lists the fields that were given different values, after settling one.")
final class SettleConflicts implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IssueFileOptions file;

  @Option(
      names = "--choose",
      paramLabel = "EVENT",
      description = "The value of this event, one of those listed, becomes the field's.")
  private UUID chosen;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(
        book -> {
          if (chosen != null) {
            settle(book);
          }
          print(book);
        });
  }

  private void settle(IssueBook book) throws IssueStoreException {
    for (FieldConflict conflict : book.conflicts().all()) {
      for (IssueEvent value : conflict.values()) {
        if (value.id().equals(chosen)) {
          book.conflicts().settle(conflict, value);
          return;
        }
      }
    }
    throw new ParameterException(
        spec.commandLine(), "There is no value " + chosen + " in conflict.");
  }

  private void print(IssueBook book) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (FieldConflict conflict : book.conflicts().all()) {
      ObjectNode one = all.addObject();
      one.put("issue", conflict.issue().toString());
      one.put("field", conflict.field());
      ArrayNode values = one.putArray("values");
      conflict.values().forEach(value -> values.add(IssueJson.event(value)));
      if (!file.json()) {
        file.print(conflict.issue() + " " + conflict.field());
        conflict
            .values()
            .forEach(v -> file.print("  %s  %s: %s".formatted(v.id(), v.author(), v.value())));
      }
    }
    if (file.json()) {
      file.print(all.toPrettyString());
    }
  }
}
