package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.strukturvy.analysis.AffectedMunicipalities;
import se.strukturvy.analysis.ConcernLimits;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernDifference;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues recompute}: whom the issues concern, with other boundaries. */
@Command(
    name = "recompute",
    mixinStandardHelpOptions = true,
    description = {
      "Finds anew whom every issue concerns, with other boundaries.",
      "The file keeps these from then on. Prints the issues for which the answer differs."
    })
final class RecomputeConcern implements Callable<Integer> {
  private final BoundaryLayer boundaries;

  @Mixin private IssueFileOptions file;

  @Option(
      names = "--municipalities",
      required = true,
      paramLabel = "FILE[:LAYER]",
      description = "Layer with the fields kommunkod and kommunnamn.")
  private String municipalities;

  RecomputeConcern(BoundaryLayer boundaries) {
    this.boundaries = boundaries;
  }

  @Override
  public Integer call() throws IOException, IssueStoreException {
    List<Municipality> areas = boundaries.read(municipalities);
    return file.run(
        book ->
            print(
                book.useBoundaries(new AffectedMunicipalities(areas, ConcernLimits.USUAL), areas)));
  }

  private void print(List<ConcernDifference> differences) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (ConcernDifference one : differences) {
      ObjectNode json = all.addObject();
      json.put("id", one.issue().toString());
      json.put("title", one.title());
      json.put("before", names(one.before()));
      json.put("after", names(one.after()));
      if (!file.json()) {
        file.print(
            "%s  %s: %s -> %s"
                .formatted(one.issue(), one.title(), names(one.before()), names(one.after())));
      }
    }
    if (file.json()) {
      file.print(all.toPrettyString());
    }
  }

  private static String names(Concern concern) {
    return concern.municipalities().stream()
        .map(one -> one.name() + " (" + one.link().word() + ")")
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
