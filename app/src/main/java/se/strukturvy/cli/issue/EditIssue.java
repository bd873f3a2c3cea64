package se.strukturvy.cli.issue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.IssueStoreException;
import se.strukturvy.issue.Priority;

/** {@code issues edit}: changes fields of an issue. */
@Command(
    name = "edit",
    mixinStandardHelpOptions = true,
    description = "Changes fields of an issue; an empty value takes the old one away.")
final class EditIssue implements Callable<Integer> {
  private final BoundaryLayer boundaries;

  @Mixin private IssueFileOptions file;
  @Mixin private Place place;

  @Parameters(paramLabel = "ID", description = "The issue.")
  private UUID id;

  @Option(names = "--title", paramLabel = "T", description = "Another title.")
  private String title;

  @Option(names = "--text", paramLabel = "T", description = "Another text.")
  private String text;

  @Option(names = "--theme", paramLabel = "CODE", description = "Another theme.")
  private String theme;

  @Option(
      names = "--status",
      paramLabel = "S",
      converter = StatusWord.class,
      description = "ny, diskuteras, utreds, överenskommen, vilande or avslutad.")
  private IssueStatus status;

  @Option(names = "--reason", paramLabel = "T", description = "Why the status is what it is.")
  private String reason;

  @Option(names = "--priority", paramLabel = "P", description = "${COMPLETION-CANDIDATES}.")
  private Priority priority;

  @Option(names = "--due", paramLabel = "YYYY-MM-DD", description = "When it should be done.")
  private LocalDate due;

  @Option(names = "--responsible", paramLabel = "NAME", description = "Responsible organisation.")
  private String responsible;

  @Option(names = "--forum", paramLabel = "NAME", description = "Where it is handled.")
  private String forum;

  @Option(
      names = "--municipalities",
      paramLabel = "FILE[:LAYER]",
      description = "Layer to find whom the issue concerns.")
  private String municipalities;

  EditIssue(BoundaryLayer boundaries) {
    this.boundaries = boundaries;
  }

  @Override
  public Integer call() throws IOException, IssueStoreException {
    IssueChange[] changes = changes().toArray(IssueChange[]::new);
    return file.run(
        store -> boundaries.finder(municipalities, store),
        book -> file.printId(book.change(id, changes).id()));
  }

  private List<IssueChange> changes() {
    List<IssueChange> changes = new ArrayList<>();
    if (title != null) {
      changes.add(IssueChange.title(title));
    }
    if (text != null) {
      changes.add(IssueChange.text(text));
    }
    if (theme != null) {
      changes.add(IssueChange.theme(theme));
    }
    if (status != null) {
      changes.add(IssueChange.status(status));
    }
    if (reason != null) {
      changes.add(IssueChange.reason(reason));
    }
    if (priority != null) {
      changes.add(IssueChange.priority(priority));
    }
    if (due != null) {
      changes.add(IssueChange.due(due));
    }
    if (responsible != null) {
      changes.add(IssueChange.organisation(responsible));
    }
    if (forum != null) {
      changes.add(IssueChange.forum(forum));
    }
    if (place.isGiven()) {
      changes.add(IssueChange.geometry(place.geometry()));
    }
    return changes;
  }
}
