package se.strukturvy.cli.issue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.CollaborationStep;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.IssueRuleException;
import se.strukturvy.issue.concern.ConcernFinder;
import se.strukturvy.issue.lists.Forums;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/** What every command on issues takes: the file, who writes, and how to answer. */
public final class IssueFileOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--db", required = true, paramLabel = "F", description = "The issue file.")
  private Path file;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who writes (default: ${DEFAULT-VALUE}).")
  private String author;

  @Option(
      names = "--organisation",
      paramLabel = "NAME",
      defaultValue = "",
      description = "For whom.")
  private String organisation;

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  /** What a command does with an open book. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does it.
     *
     * @throws IssueStoreException when the book cannot be written or read
     */
    void on(IssueBook book) throws IOException, IssueStoreException;
  }

  /** What a command does with an open book and the file that it is in. */
  @FunctionalInterface
  interface StoreWork {
    void on(IssueBook book, IssueStore store) throws IOException, IssueStoreException;
  }

  /** Gives the boundaries to compute with, or null. */
  @FunctionalInterface
  interface Boundaries {
    ConcernFinder of(IssueStore store) throws IOException, IssueStoreException;
  }

  /** Opens the file, does the work and closes it; broken rules become messages about usage. */
  int run(Boundaries boundaries, Work work) throws IOException, IssueStoreException {
    return run(boundaries, (book, store) -> work.on(book));
  }

  /** The same, without boundaries, for work that needs the file, too. */
  int runOnStore(StoreWork work) throws IOException, IssueStoreException {
    return run(store -> null, work);
  }

  private int run(Boundaries boundaries, StoreWork work) throws IOException, IssueStoreException {
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      store.recovered().map(Sentence::toString).ifPresent(this::warn);
      store.location().advice().ifPresent(advice -> warn(file + " " + advice));
      IssueBook book =
          new IssueBook(
              store,
              boundaries.of(store),
              Clock.systemUTC(),
              () -> new Author(author, organisation));
      work.on(book, store);
      return 0;
    } catch (IssueRuleException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /**
   * Opens the file, does the work without boundaries and closes it.
   *
   * @return the exit code
   * @throws IssueStoreException when the file cannot be opened or written
   */
  public int run(Work work) throws IOException, IssueStoreException {
    return run(store -> null, work);
  }

  Path file() {
    return file;
  }

  /** Whether to answer in JSON. */
  public boolean json() {
    return json;
  }

  /** Prints, at once. */
  public void print(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(text);
    out.flush();
  }

  /** Says something beside the answer. */
  void warn(String text) {
    spec.commandLine().getErr().println(text);
    spec.commandLine().getErr().flush();
  }

  /** Warns of steps of samverkan that the forum of an issue lacks. */
  void warnOfForum(IssueBook book, UUID id) {
    Issue issue = book.issue(id).orElseThrow();
    String forum = issue.details().forum();
    int highest = new Forums(book.records()).highest(forum);
    for (CollaborationStep step : Forums.above(issue, highest)) {
      warn(
          "%s has at most step %d; %s is at %d and wishes %d."
              .formatted(forum, highest, step.organisation(), step.actual(), step.wanted()));
    }
  }

  /** Prints the answer to a change: the id alone, or in an object. */
  void printId(UUID id) {
    print(json ? "{\"id\": \"" + id + "\"}" : id.toString());
  }
}
