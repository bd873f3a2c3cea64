package se.strukturvy.cli.issue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues edit}: changes fields of an issue. */
@Command(
    name = "edit",
    mixinStandardHelpOptions = true,
    description = "Changes fields of an issue; an empty value takes the old one away.")
final class EditIssue implements Callable<Integer> {
  private final BoundaryLayer boundaries;

  @Mixin private IssueFileOptions file;
  @Mixin private Place place;
  @Mixin private FieldOptions fields;

  @Parameters(paramLabel = "ID", description = "The issue.")
  private UUID id;

  @Option(names = "--title", paramLabel = "T", description = "Another title.")
  private String title;

  @Option(names = "--text", paramLabel = "T", description = "Another text.")
  private String text;

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
    List<Map.Entry<String, byte[]>> attachments = fields.attachments();
    return file.run(
        store -> boundaries.finder(municipalities, store),
        book -> {
          book.change(id, changes);
          FieldOptions.attach(book, id, attachments);
          file.warnOfForum(book, id);
          file.printId(id);
        });
  }

  private List<IssueChange> changes() {
    List<IssueChange> changes = new ArrayList<>();
    if (title != null) {
      changes.add(IssueChange.title(title));
    }
    if (text != null) {
      changes.add(IssueChange.text(text));
    }
    if (place.isGiven()) {
      changes.add(IssueChange.geometry(place.geometry()));
    }
    changes.addAll(fields.changes());
    return changes;
  }
}
