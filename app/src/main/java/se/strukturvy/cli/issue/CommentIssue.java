package se.strukturvy.cli.issue;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues comment}: adds to the talk about an issue and prints the comment's id. */
@Command(
    name = "comment",
    mixinStandardHelpOptions = true,
    description = "Adds to the talk about an issue and prints the comment's id.")
final class CommentIssue implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Parameters(paramLabel = "ID", description = "The issue.")
  private UUID id;

  @Option(names = "--text", required = true, paramLabel = "T", description = "The words.")
  private String text;

  @Option(names = "--reply-to", paramLabel = "ID", description = "The comment that is answered.")
  private UUID replyTo;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(book -> file.printId(book.comment(id, text, replyTo)));
  }
}
