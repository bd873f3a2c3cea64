package se.strukturvy.issue.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.issue.Author;
import se.strukturvy.issue.IssueBook;
import se.strukturvy.issue.IssueDraft;

/** A program that is killed while it writes has lost nothing that it has acknowledged. */
class KilledWriterTest {
  private static final int KILLS = 4;

  @TempDir Path folder;

  /** Adds issues for ever, printing each id once it is on disk. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] file) throws Exception {
      try (SqliteIssueStore store = SqliteIssueStore.open(Path.of(file[0]), Clock.systemUTC())) {
        IssueBook book =
            new IssueBook(store, null, Clock.systemUTC(), () -> new Author("Anna", ""));
        while (true) {
          System.out.println(book.add(new IssueDraft("Fråga", "", "", null)).id());
        }
      }
    }
  }

  @Test
  void everyPrintedIssueIsThere() throws Exception {
    Path file = folder.resolve("f.gpkg");
    Random random = new Random(6);
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
        for (int wanted = 1 + random.nextInt(20); wanted > 0; wanted--) {
          printed.add(lines.readLine());
        }
        writer.toHandle().destroyForcibly();
        // What was printed before the kill and is still in the pipe counts too.
        lines.lines().filter(line -> line.length() == 36).forEach(printed::add);
      }
      writer.waitFor();
    }
    assertThat(IssueFileCheck.of(file).problems()).isEmpty();
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      IssueBook book = new IssueBook(store, null, Clock.systemUTC(), () -> new Author("", ""));
      assertThat(book.issues().stream().map(issue -> issue.id().toString())).containsAll(printed);
    }
    assertThat(printed).hasSizeGreaterThanOrEqualTo(KILLS);
  }
}
