package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.IssueRuleException;
import se.strukturvy.issue.book.IssueRuleException.Rule;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.source.writing.WholeFile;

/** {@code issues show}: everything about one issue, with its talk and its history. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows everything about one issue, with its talk and its history; or writes one of its"
            + " attachments to a file.")
final class ShowIssue implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Parameters(paramLabel = "ID", description = "The issue.")
  private UUID id;

  @ArgGroup(exclusive = false)
  private Copied copied;

  /** An attachment to copy out of the issue file. */
  private static final class Copied {
    @Option(
        names = "--attachment",
        required = true,
        paramLabel = "ID",
        description = "Writes this attachment to a file instead.")
    private UUID attachment;

    @Option(
        names = "--out",
        required = true,
        paramLabel = "FILE",
        description = "The file; it must not be there.")
    private Path out;
  }

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(copied == null ? this::show : this::copyOut);
  }

  private void copyOut(IssueBook book) throws IOException, IssueStoreException {
    boolean hers =
        known(book).details().attachments().stream()
            .anyMatch(one -> one.id().equals(copied.attachment));
    Optional<byte[]> bytes = hers ? book.attachments().bytes(copied.attachment) : Optional.empty();
    if (bytes.isEmpty()) {
      throw new IOException("The issue " + id + " has no attachment " + copied.attachment + ".");
    }
    if (Files.exists(copied.out)) {
      throw new IOException(copied.out + " is there already; choose another name.");
    }
    WholeFile.write(copied.out, part -> Files.write(part, bytes.get()));
    file.print(copied.out.toString());
  }

  private Issue known(IssueBook book) {
    return book.issue(id)
        .orElseThrow(
            () -> new IssueRuleException(Rule.UNKNOWN_ISSUE, "There is no issue " + id + "."));
  }

  private void show(IssueBook book) {
    Issue issue = known(book);
    if (file.json()) {
      ObjectNode all = IssueJson.whole(issue, book.history(id));
      file.print(all.toPrettyString());
      return;
    }
    file.print(IssueText.of(issue));
    issue.details().attachments().forEach(a -> file.print("  " + a.id() + " " + a.name()));
    issue.details().comments().forEach(c -> file.print("  " + c.author() + ": " + c.text()));
    for (IssueEvent event : book.history(id)) {
      file.print(
          "  %s %s %s = %s"
              .formatted(event.time().instant(), event.author(), event.field(), event.value()));
    }
  }
}
