package se.strukturvy.issue.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * A program that makes random edits to an issue file and prints a mark that stands in each, once
 * the edit is on disk: {@code FILE NAME EDITS SEED}.
 */
final class RandomWriter {
  private final IssueBook book;
  private final String name;
  private final Random random;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private RandomWriter(IssueBook book, String name, long seed) {
    this.book = book;
    this.name = name;
    this.random = new Random(seed);
  }

  /** Writes. */
  public static void main(String[] arguments) throws Exception {
    Clock clock = Clock.systemUTC();
    String name = arguments[1];
    try (SqliteIssueStore store = SqliteIssueStore.open(Path.of(arguments[0]), clock)) {
      IssueBook book = new IssueBook(store, null, clock, () -> new Author(name, "Region"));
      RandomWriter writer = new RandomWriter(book, name, Long.parseLong(arguments[3]));
      writer.write(Integer.parseInt(arguments[2]));
    }
  }

  /** Starts one as a process of its own. */
  static Process start(Path file, String name, int edits, long seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            RandomWriter.class.getName(),
            file.toString(),
            name,
            Integer.toString(edits),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void write(int edits) throws IssueStoreException {
    for (int i = 0; i < edits; i++) {
      String mark = name + "-" + i;
      edit(mark);
      out.println(mark);
      if (random.nextInt(5) == 0) {
        book.refresh();
      }
    }
  }

  private void edit(String mark) throws IssueStoreException {
    List<Issue> issues = book.issues();
    if (issues.isEmpty() || random.nextInt(6) == 0) {
      double east = 450_000 + random.nextInt(100_000);
      Coordinate place = new Coordinate(east, 6_500_000 + random.nextInt(100_000));
      book.add(new IssueDraft(mark, "", "pbl", new GeometryFactory().createPoint(place)));
      return;
    }
    UUID id = issues.get(random.nextInt(issues.size())).id();
    switch (random.nextInt(7)) {
      case 0 -> book.change(id, IssueChange.title(mark));
      case 1 -> book.change(id, IssueChange.text(mark), IssueChange.theme("natur"));
      case 2 -> book.change(id, IssueChange.forum(mark));
      case 3 -> book.comment(id, mark, null);
      case 4 -> book.attachments().add(id, mark, mark.getBytes(StandardCharsets.UTF_8));
      case 5 -> book.records().put(key(), "", Map.of("note", mark));
      default -> {
        book.change(id, IssueChange.organisation(mark));
        if (random.nextInt(4) == 0) {
          book.delete(id);
        } else if (random.nextBoolean()) {
          book.acts().undo();
        }
      }
    }
  }

  private RecordKey key() {
    return new RecordKey("mark", Integer.toString(random.nextInt(20)));
  }
}
