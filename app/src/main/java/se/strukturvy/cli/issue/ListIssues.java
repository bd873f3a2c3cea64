package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.strukturvy.issue.IssueBook;
import se.strukturvy.issue.IssueStoreException;

/** {@code issues list}: all issues, the oldest first. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists all issues, the oldest first; with --json as one array.")
final class ListIssues implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(this::list);
  }

  private void list(IssueBook book) {
    if (!file.json()) {
      book.issues().forEach(issue -> file.print(IssueText.of(issue)));
      return;
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    book.issues().forEach(issue -> all.add(IssueJson.head(issue)));
    file.print(all.toPrettyString());
  }
}
