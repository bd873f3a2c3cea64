package se.strukturvy.issue.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.sqlite.CanonicalDump;
import se.strukturvy.issue.sqlite.IssueFileCheck;
import se.strukturvy.issue.sqlite.PrivateIssueCopy;
import se.strukturvy.issue.sqlite.SqliteIssueStore;

/**
 * Proof that all orders of merging give the same: two writers on one file, one on each of two
 * copies, and a merger that carries edits between them while they write. By hand: {@code java -cp
 * ... se.strukturvy.issue.proof.MergeProof [EDITS]}, ten thousand when not said.
 */
public final class MergeProof {
  private static final List<List<Integer>> ORDERS =
      List.of(
          List.of(0, 1, 2),
          List.of(0, 2, 1),
          List.of(1, 0, 2),
          List.of(1, 2, 0),
          List.of(2, 0, 1),
          List.of(2, 1, 0, 2, 1));

  private final Path folder;
  private final Random random;
  private final List<Path> copies = new ArrayList<>();
  private int merges;

  MergeProof(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    for (String name : List.of("shared", "copy1", "copy2")) {
      copies.add(folder.resolve(name + ".gpkg"));
    }
  }

  /** Runs it and prints what came out. */
  public static void main(String[] arguments) throws Exception {
    int edits = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    Path folder = Files.createTempDirectory("merge-proof");
    List<String> faults = new MergeProof(folder, 6).run(edits, System.out::println);
    faults.forEach(System.out::println);
    System.out.printf("DONE: %d edits, %d faults; files in %s%n", edits, faults.size(), folder);
  }

  /** Makes the edits and merges; returns what is wrong in the end. */
  List<String> run(int edits, Consumer<String> tell) throws Exception {
    for (Path copy : copies) {
      SqliteIssueStore.open(copy, Clock.systemUTC()).close();
    }
    Map<String, Process> writers = new TreeMap<>();
    for (int i = 0; i < 4; i++) {
      String name = "w" + i;
      Process writer =
          RandomWriter.start(copies.get(Math.max(0, i - 1)), name, edits / 4, random.nextLong());
      writers.put(name, writer);
    }
    List<String> printed = new ArrayList<>();
    List<Thread> readers = writers.values().stream().map(w -> reader(w, printed)).toList();
    while (writers.values().stream().anyMatch(Process::isAlive)) {
      merge(copies.get(random.nextInt(3)), copies.get(random.nextInt(3)));
    }
    for (Thread reader : readers) {
      reader.join();
    }
    tell.accept(printed.size() + " edits printed, " + merges + " merges while they were written");
    return check(printed, tell);
  }

  private static Thread reader(Process writer, List<String> printed) {
    Thread thread =
        new Thread(
            () ->
                writer
                    .inputReader(StandardCharsets.UTF_8)
                    .lines()
                    .forEach(
                        line -> {
                          synchronized (printed) {
                            printed.add(line);
                          }
                        }));
    thread.start();
    return thread;
  }

  private void merge(Path into, Path from) throws Exception {
    if (into.equals(from)) {
      return;
    }
    try (SqliteIssueStore store = SqliteIssueStore.open(into, Clock.systemUTC());
        PrivateIssueCopy copy = PrivateIssueCopy.of(from)) {
      IssueBook book =
          new IssueBook(store, null, Clock.systemUTC(), () -> new Author("merger", ""));
      book.merge(copy.store());
      merges++;
    }
  }

  private List<String> check(List<String> printed, Consumer<String> tell) throws Exception {
    List<String> faults = new ArrayList<>();
    String expected = null;
    for (List<Integer> order : ORDERS) {
      Path file = folder.resolve("order" + order + ".gpkg");
      for (int copy : order) {
        merge(file, copies.get(copy));
      }
      IssueFileCheck check = IssueFileCheck.of(file);
      faults.addAll(check.problems());
      tell.accept(order + ": " + check.events() + " events, " + check.fingerprint());
      String dump = CanonicalDump.of(file);
      if (expected != null && !dump.equals(expected)) {
        faults.add("another state after merging in the order " + order);
      }
      expected = dump;
    }
    for (Path copy : copies) {
      copies.forEach(other -> mergeQuietly(copy, other, faults));
      faults.addAll(IssueFileCheck.of(copy).problems());
      if (!CanonicalDump.of(copy).equals(expected)) {
        faults.add("another state in " + copy);
      }
    }
    try (SqliteIssueStore store = SqliteIssueStore.open(copies.get(0), Clock.systemUTC())) {
      Set<String> there =
          store.load().stream()
              .filter(event -> event.value() != null)
              .map(IssueEvent::value)
              .collect(Collectors.toSet());
      printed.stream().filter(mark -> !there.contains(mark)).forEach(faults::add);
    }
    return faults;
  }

  private void mergeQuietly(Path into, Path from, List<String> faults) {
    try {
      merge(into, from);
    } catch (Exception e) {
      faults.add(into + " cannot take in " + from + ": " + e);
    }
  }
}
