package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import se.strukturvy.issue.book.MergeResult;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.IssueEvent;

/** Says what came from other files, what was the same, and every conflict. */
final class MergeReport {
  private final IssueFileOptions file;

  MergeReport(IssueFileOptions file) {
    this.file = file;
  }

  void print(Map<Path, MergeResult> results) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    results.forEach(
        (other, result) -> {
          all.add(json(other, result));
          if (!file.json()) {
            print(other, result);
          }
        });
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
