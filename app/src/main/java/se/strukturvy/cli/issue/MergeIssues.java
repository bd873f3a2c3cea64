package se.strukturvy.cli.issue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.MergeResult;
import se.strukturvy.issue.sqlite.PrivateIssueCopy;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues merge}: takes the issues of other files into one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Takes the issues of other files into F; the others are only read.",
      "Prints what came, what was the same, and every conflict. Any order gives the same."
    })
final class MergeIssues implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Parameters(arity = "1..*", paramLabel = "OTHER", description = "Other issue files.")
  private List<Path> others = List.of();

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(this::mergeAll);
  }

  private void mergeAll(IssueBook book) throws IOException, IssueStoreException {
    Map<Path, MergeResult> results = new LinkedHashMap<>();
    for (Path other : others) {
      try (PrivateIssueCopy copy = PrivateIssueCopy.of(other)) {
        results.put(other, book.merge(copy.store()));
      }
    }
    new MergeReport(file).print(results);
  }
}
