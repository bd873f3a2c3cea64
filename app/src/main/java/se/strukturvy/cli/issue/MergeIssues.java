package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.strukturvy.issue.FieldConflict;
import se.strukturvy.issue.IssueBook;
import se.strukturvy.issue.IssueEvent;
import se.strukturvy.issue.IssueStoreException;
import se.strukturvy.issue.MergeResult;
import se.strukturvy.issue.sqlite.PrivateIssueCopy;

/** {@code issues merge}: takes the issues of other files into one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Takes the issues of other files into F; the others are only read.",
      "Prints what came, what was the same, and every conflict. Any order gives the same."
    })
final class MergeIssues implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Parameters(arity = "1..*", paramLabel = "OTHER", description = "Other issue files.")
  private List<Path> others = List.of();

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(this::mergeAll);
  }

  private void mergeAll(IssueBook book) throws IOException, IssueStoreException {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Path other : others) {
      try (PrivateIssueCopy copy = PrivateIssueCopy.of(other)) {
        MergeResult result = book.merge(copy.store());
        all.add(json(other, result));
        if (!file.json()) {
          print(other, result);
        }
      }
    }
    if (file.json()) {
      file.print(all.toPrettyString());
    }
  }

  private void print(Path other, MergeResult result) {
    file.print(
        "%s: %d events came (%d new issues), %d were the same, %d private ones stayed, %d conflicts"
            .formatted(
                other,
                result.came(),
                result.newIssues(),
                result.same(),
                result.kept(),
                result.conflicts().size()));
    for (FieldConflict conflict : result.conflicts()) {
      file.print("  " + conflict.issue() + " " + conflict.field());
      for (IssueEvent event : conflict.values()) {
        file.print("    %s, %s: %s".formatted(event.author(), event.time(), event.value()));
      }
    }
  }

  private static ObjectNode json(Path other, MergeResult result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", other.toString());
    json.put("came", result.came());
    json.put("newIssues", result.newIssues());
    json.put("same", result.same());
    json.put("private", result.kept());
    ArrayNode conflicts = json.putArray("conflicts");
    for (FieldConflict conflict : result.conflicts()) {
      ObjectNode one = conflicts.addObject();
      one.put("issue", conflict.issue().toString());
      one.put("field", conflict.field());
      ArrayNode values = one.putArray("values");
      conflict.values().forEach(event -> values.add(IssueJson.event(event)));
    }
    return json;
  }
}
