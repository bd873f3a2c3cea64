package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.search.IssueCounts;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues counts}: how many issues there are by municipality, theme, and pair. */
@Command(
    name = "counts",
    mixinStandardHelpOptions = true,
    description = "Counts issues by municipality, by theme, and by pairs of municipalities.")
final class CountIssues implements Callable<Integer> {
  @Mixin private IssueFileOptions file;
  @Mixin private FilterOptions filter;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(this::count);
  }

  private void count(IssueBook book) throws IssueStoreException {
    IssueCounts counts = IssueCounts.of(book.find(filter.filter(book)));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    tell(json.putObject("municipalities"), "municipalities", counts.byMunicipality());
    tell(json.putObject("themes"), "themes", counts.byTheme());
    tell(json.putObject("pairs"), "pairs", counts.byPair());
    if (file.json()) {
      file.print(json.toPrettyString());
    }
  }

  private void tell(ObjectNode json, String what, Map<String, Integer> counts) {
    counts.forEach(json::put);
    if (!file.json()) {
      file.print(what);
      counts.forEach(
          (name, count) ->
              file.print("%7d  %s".formatted(count, name.isEmpty() ? "(oklar)" : name)));
    }
  }
}
