package se.strukturvy.issue.proof;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.sqlite.IssueFileCheck;
import se.strukturvy.issue.sqlite.SqliteIssueStore;

/**
 * Proof that a program that is killed while it writes has lost nothing that it has acknowledged. By
 * hand: {@code java -cp ... se.strukturvy.issue.proof.KillProof [RUNS]}, a thousand when not said.
 */
public final class KillProof {
  private static final int RUNS_A_FILE = 50;

  private final Path folder;
  private final Random random;

  KillProof(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Runs it and prints what came out. */
  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    KillProof proof = new KillProof(Files.createTempDirectory("kill-proof"), runs);
    int printed = 0;
    List<String> faults = new ArrayList<>();
    for (int done = 0; done < runs; done += RUNS_A_FILE) {
      printed += proof.file(Math.min(RUNS_A_FILE, runs - done), done, faults);
      System.out.printf("%d runs, %d edits printed, %d faults%n", done, printed, faults.size());
    }
    faults.forEach(System.out::println);
    System.out.printf("DONE: %d runs, %d edits, %d faults%n", runs, printed, faults.size());
  }

  /**
   * Kills writers of one file, one after the other, and looks at what is in it then.
   *
   * @return how many edits were printed
   */
  int file(int runs, int first, List<String> faults) throws Exception {
    Path file = folder.resolve("f" + first + ".gpkg");
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      printed.addAll(run(file, "run" + (first + i)));
    }
    IssueFileCheck check = IssueFileCheck.of(file);
    check.problems().forEach(problem -> faults.add(file + ": " + problem));
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      store.recovered().ifPresent(words -> faults.add(file + " was mended: " + words));
      Set<String> there =
          store.load().stream()
              .map(IssueEvent::value)
              .collect(Collectors.toCollection(HashSet::new));
      printed.stream().filter(mark -> !there.contains(mark)).forEach(faults::add);
    }
    return printed.size();
  }

  private List<String> run(Path file, String name) throws Exception {
    Process writer = RandomWriter.start(file, name, Integer.MAX_VALUE, random.nextLong());
    List<String> printed = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      int wanted = random.nextInt(20);
      for (; line != null && wanted > 0; wanted--) {
        printed.add(line);
        line = lines.readLine();
      }
      // Anywhere between two commits, and in them. The handle leaves the pipe open to be read.
      Thread.sleep(0, random.nextInt(999_999));
      writer.toHandle().destroyForcibly();
      while (line != null) {
        printed.add(line);
        line = lines.readLine();
      }
    }
    writer.waitFor();
    // The last line may have been cut short by the kill; its number then differs.
    boolean cut = !printed.isEmpty() && !isNext(printed, name);
    return cut ? printed.subList(0, printed.size() - 1) : printed;
  }

  private static boolean isNext(List<String> printed, String name) {
    return printed.get(printed.size() - 1).equals(name + "-" + (printed.size() - 1));
  }
}
