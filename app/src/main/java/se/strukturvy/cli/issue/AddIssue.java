package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.search.SimilarIssues;
import se.strukturvy.issue.search.SimilarIssues.Similar;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues add}: writes down an issue and prints its id once it is on disk. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Writes down an issue and prints its id once it is on disk.")
final class AddIssue implements Callable<Integer> {
  private final BoundaryLayer boundaries;

  @Mixin private IssueFileOptions file;
  @Mixin private Place place;
  @Mixin private FieldOptions fields;

  @Option(names = "--title", required = true, paramLabel = "T", description = "Its title.")
  private String title;

  @Option(names = "--text", paramLabel = "T", defaultValue = "", description = "Its text.")
  private String text;

  @Option(
      names = "--similar",
      description =
          "Also name issues that may be about the same: they share words of the title, or lie"
              + " within 500 m. With --json in the answer, else on standard error.")
  private boolean similar;

  @Option(
      names = "--municipalities",
      paramLabel = "FILE[:LAYER]",
      description =
          "Layer with the fields kommunkod and kommunnamn, to find whom the issue concerns;"
              + " without it, the municipalities that the issue file keeps.")
  private String municipalities;

  AddIssue(BoundaryLayer boundaries) {
    this.boundaries = boundaries;
  }

  @Override
  public Integer call() throws IOException, IssueStoreException {
    Geometry geometry = place.geometry();
    IssueChange[] changes = fields.changes().toArray(IssueChange[]::new);
    List<Map.Entry<String, byte[]>> attachments = fields.attachments();
    return file.run(
        store -> boundaries.finder(municipalities, store),
        book -> {
          List<Similar> alike = alike(book, geometry);
          UUID id = book.add(new IssueDraft(title, text, "", geometry), changes).id();
          FieldOptions.attach(book, id, attachments);
          file.warnOfForum(book, id);
          answer(id, alike);
        });
  }

  private List<Similar> alike(IssueBook book, Geometry geometry) {
    return similar ? SimilarIssues.USUAL.of(book.issues(), title, geometry) : List.of();
  }

  private void answer(UUID id, List<Similar> alike) {
    if (!similar || !file.json()) {
      file.printId(id);
      alike.forEach(one -> file.warn(text(one)));
      return;
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id.toString());
    ArrayNode all = json.putArray("similar");
    for (Similar one : alike) {
      ObjectNode other = all.addObject();
      other.put("id", one.issue().id().toString());
      other.put("title", one.issue().title());
      other.put("words", one.words());
      other.put("metres", Double.isNaN(one.metres()) ? null : one.metres());
    }
    file.print(json.toString());
  }

  private static String text(Similar one) {
    String away =
        Double.isNaN(one.metres()) ? "" : ", %d m away".formatted(Math.round(one.metres()));
    return "similar: %s  %s (%d %% of the words%s)"
        .formatted(one.issue().id(), one.issue().title(), Math.round(100 * one.words()), away);
  }
}
