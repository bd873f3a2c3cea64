package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.lists.SavedFilters;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues list}: all issues, or those of a filter, the oldest first. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description =
        "Lists all issues, or those that meet every condition, the oldest first; with --json as one"
            + " array.")
final class ListIssues implements Callable<Integer> {
  @Mixin private IssueFileOptions file;
  @Mixin private FilterOptions filter;

  @Option(names = "--save-filter", paramLabel = "NAME", description = "Saves these conditions.")
  private String save;

  @Option(
      names = "--remove-filter",
      paramLabel = "NAME",
      description = "Takes this saved filter away.")
  private String remove;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(this::list);
  }

  private void list(IssueBook book) throws IssueStoreException {
    IssueFilter wanted = filter.filter(book);
    if (save != null) {
      new SavedFilters(book.records()).save(save, wanted);
    }
    if (remove != null) {
      filter.known(book, remove);
      new SavedFilters(book.records()).remove(remove);
    }
    List<Issue> found = book.find(wanted);
    if (!file.json()) {
      found.forEach(issue -> file.print(IssueText.of(issue)));
      return;
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    found.forEach(issue -> all.add(IssueJson.head(issue)));
    file.print(all.toPrettyString());
  }
}
