package se.strukturvy.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.MemoryIssueStore;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernFinder;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.issue.search.IssueCounts;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.issue.search.SimilarIssues;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.issue.store.IssueStore;

/**
 * Measures a large issue file: writing it, opening it, filtering its list, changing one issue. Run
 * by hand: {@code java -cp ... se.strukturvy.bench.IssueFileBenchmark [ISSUES [FILE]]}; a FILE that
 * is there already is measured as it is. Prints medians in milliseconds: on the clock, and of the
 * processor in the thread that asked.
 */
public final class IssueFileBenchmark {
  private static final List<String> WORDS =
      List.of(
          "Väg",
          "Järnväg",
          "Översvämning",
          "Vindkraft",
          "Dricksvatten",
          "Cykelstråk",
          "Bostäder",
          "Pendling",
          "Strandskydd",
          "Åkermark",
          "Kollektivtrafik",
          "Logistik",
          "Örebro",
          "Kumla");
  private static final List<String> MUNICIPALITIES =
      List.of("1880 Örebro", "1881 Kumla", "1882 Askersund", "1883 Karlskoga", "1884 Nora");

  private final Random random = new Random(20_000);
  private final Path file;

  private IssueFileBenchmark(Path file) {
    this.file = file;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int issues = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    Path file =
        arguments.length > 1
            ? Path.of(arguments[1])
            : Files.createTempDirectory("issue-bench").resolve("issues.gpkg");
    new IssueFileBenchmark(file).run(issues);
  }

  private void run(int issues) throws Exception {
    if (!Files.exists(file)) {
      once("write " + issues + " issues", () -> write(issues));
    }
    once("open, the first time in this process", this::open);
    median("open", 5, this::open);
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      measure(book(store));
    }
    System.out.println(file + ": " + (Files.size(file) >> 20) + " MB");
  }

  private void measure(IssueBook book) throws Exception {
    IssueFilter open = IssueFilter.ALL.with(Criterion.STATUS, Set.of(IssueStatus.NEW.name()));
    IssueFilter kumla = open.with(Criterion.MUNICIPALITY, Set.of("1881"));
    median("filter by status and municipality", 25, () -> book.find(kumla));
    for (String words : List.of("järnväg", "väg örebro", "ös", "å")) {
      median("filter by words: " + words, 25, () -> book.find(kumla.withText(words)));
    }
    median("all with a common word", 25, () -> book.find(IssueFilter.ALL.withText("väg")));
    median("counts", 9, () -> IssueCounts.of(book.issues()));
    Geometry place = point();
    median(
        "similar issues",
        9,
        () -> SimilarIssues.USUAL.of(book.issues(), "Cykelstråk längs järnvägen", place));
    List<UUID> ids = book.issues().stream().map(Issue::id).toList();
    median("change a title", 25, () -> book.change(any(ids), IssueChange.title(title())));
    median("move", 25, () -> book.change(any(ids), IssueChange.geometry(point())));
    median("comment", 25, () -> book.comment(any(ids), "Vem äger frågan?", null));
    median("add", 25, () -> book.add(new IssueDraft(title(), "", "", point())));
    median("nothing new from others", 25, book::refresh);
  }

  private Object write(int issues) throws Exception {
    MemoryIssueStore other = new MemoryIssueStore();
    IssueBook source = book(other);
    for (int i = 0; i < issues; i++) {
      source.add(new IssueDraft(title(), text(), i % 3 == 0 ? "vindkraft" : "pbl", shape(i)));
    }
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      return book(store).merge(other);
    }
  }

  private Object open() throws Exception {
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      return book(store).issues();
    }
  }

  private IssueBook book(IssueStore store) throws Exception {
    ConcernFinder finder =
        geometry -> {
          String one = MUNICIPALITIES.get((int) Math.abs(geometry.getCoordinate().x % 5));
          return Concern.of(
              List.of(
                  new ConcernedMunicipality("1885", "Lindesberg", 0.5, Link.MEETS),
                  new ConcernedMunicipality(
                      one.substring(0, 4), one.substring(5), 0.5, Link.MEETS)));
        };
    return new IssueBook(store, finder, Clock.systemUTC(), () -> new Author("Anna", "Region"));
  }

  private String title() {
    return WORDS.get(random.nextInt(WORDS.size())) + " vid " + WORDS.get(random.nextInt(14));
  }

  private String text() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      words.add(
          random.nextInt(10) == 0
              ? WORDS.get(random.nextInt(WORDS.size()))
              : syllable() + syllable() + syllable());
    }
    return String.join(" ", words);
  }

  private String syllable() {
    return "" + "bdfghklmnprstv".charAt(random.nextInt(14)) + "aeiouyåäö".charAt(random.nextInt(9));
  }

  private Geometry shape(int i) {
    return i % 4 == 0 ? point().buffer(500, 4) : point();
  }

  private Geometry point() {
    double east = 450_000 + random.nextInt(100_000);
    return new GeometryFactory()
        .createPoint(new Coordinate(east, 6_500_000 + random.nextInt(150_000)));
  }

  private UUID any(List<UUID> ids) {
    return ids.get(random.nextInt(ids.size()));
  }

  private static void once(String what, Callable<?> work) throws Exception {
    median(what, 1, work);
  }

  private static void median(String what, int runs, Callable<?> work) throws Exception {
    double[] times = new double[runs];
    double[] cpu = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.call();
      times[i] = (System.nanoTime() - start) / 1e6;
      cpu[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e6;
    }
    Arrays.sort(times);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT, "%-42s %9.1f ms (%.1f CPU)%n", what, times[runs / 2], cpu[runs / 2]);
  }
}
