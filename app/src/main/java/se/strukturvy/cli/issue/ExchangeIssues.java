package se.strukturvy.cli.issue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.strukturvy.issue.book.MergeResult;
import se.strukturvy.issue.sqlite.ExchangeFolder;
import se.strukturvy.issue.store.IssueStoreException;

/** {@code issues exchange}: takes in what others have written, and hands on what is known here. */
@Command(
    name = "exchange",
    mixinStandardHelpOptions = true,
    description = {
      "Exchanges issues through a folder on a network or in a cloud.",
      "Everybody works in a file F on the own computer. What is private stays in F. Run it as often"
          + " as you like."
    })
final class ExchangeIssues implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Option(
      names = "--folder",
      required = true,
      paramLabel = "DIR",
      description = "The folder that everybody reaches.")
  private Path folder;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    if (!Files.isDirectory(folder)) {
      throw new FileNotFoundException("There is no folder " + folder + ".");
    }
    return file.runOnStore(
        (book, store) -> {
          Map<Path, MergeResult> brought =
              new ExchangeFolder(folder, Clock.systemUTC()).exchange(book, store, file.file());
          new MergeReport(file).print(brought);
          if (brought.isEmpty() && !file.json()) {
            file.print("Nobody else has put anything into " + folder + " yet.");
          }
        });
  }
}
