package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueBook;
import se.strukturvy.issue.IssueEvent;
import se.strukturvy.issue.IssueRuleException;
import se.strukturvy.issue.IssueRuleException.Rule;
import se.strukturvy.issue.IssueStoreException;

/** {@code issues show}: everything about one issue, with its talk and its history. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows everything about one issue, with its talk and its history.")
final class ShowIssue implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Parameters(paramLabel = "ID", description = "The issue.")
  private UUID id;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(this::show);
  }

  private void show(IssueBook book) {
    Issue issue =
        book.issue(id)
            .orElseThrow(
                () -> new IssueRuleException(Rule.UNKNOWN_ISSUE, "There is no issue " + id + "."));
    if (file.json()) {
      ObjectNode all = IssueJson.whole(issue, book.history(id));
      file.print(all.toPrettyString());
      return;
    }
    file.print(IssueText.of(issue));
    issue.details().comments().forEach(c -> file.print("  " + c.author() + ": " + c.text()));
    for (IssueEvent event : book.history(id)) {
      file.print(
          "  %s %s %s = %s"
              .formatted(event.time().instant(), event.author(), event.field(), event.value()));
    }
  }
}
