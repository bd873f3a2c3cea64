package se.strukturvy.cli.issue;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues close}: closes an issue, with a reason. */
@Command(
    name = "close",
    mixinStandardHelpOptions = true,
    description = "Closes an issue, with a reason.")
final class CloseIssue implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Parameters(paramLabel = "ID", description = "The issue.")
  private UUID id;

  @Option(names = "--reason", required = true, paramLabel = "T", description = "Why.")
  private String reason;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(
        book ->
            file.printId(
                book.change(id, IssueChange.status(IssueStatus.CLOSED), IssueChange.reason(reason))
                    .id()));
  }
}
