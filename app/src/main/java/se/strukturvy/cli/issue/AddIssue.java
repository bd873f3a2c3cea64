package se.strukturvy.cli.issue;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.IssueStoreException;

/** {@code issues add}: writes down an issue and prints its id once it is on disk. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Writes down an issue and prints its id once it is on disk.")
final class AddIssue implements Callable<Integer> {
  private final BoundaryLayer boundaries;

  @Mixin private IssueFileOptions file;
  @Mixin private Place place;

  @Option(names = "--title", required = true, paramLabel = "T", description = "Its title.")
  private String title;

  @Option(names = "--text", paramLabel = "T", defaultValue = "", description = "Its text.")
  private String text;

  @Option(names = "--theme", paramLabel = "CODE", defaultValue = "", description = "Its theme.")
  private String theme;

  @Option(names = "--private", description = "Keep it out of exports and merges.")
  private boolean isPrivate;

  @Option(
      names = "--municipalities",
      paramLabel = "FILE[:LAYER]",
      description = {
        "Layer with the fields kommunkod and kommunnamn, to find whom the issue concerns;",
        "without it, the municipalities that the issue file keeps."
      })
  private String municipalities;

  AddIssue(BoundaryLayer boundaries) {
    this.boundaries = boundaries;
  }

  @Override
  public Integer call() throws IOException, IssueStoreException {
    Geometry geometry = place.geometry();
    return file.run(
        store -> boundaries.finder(municipalities, store),
        book ->
            file.printId(
                book.add(
                        new IssueDraft(title, text, theme, geometry),
                        IssueChange.isPrivate(isPrivate))
                    .id()));
  }
}
