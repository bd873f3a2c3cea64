package se.strukturvy.issue.proof;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.sqlite.IssueFileCheck;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * Proof that disks and files that fail are said in words, and that nothing acknowledged is lost. By
 * hand, as root: {@code java -cp ... se.strukturvy.issue.proof.DamageProof}. It mounts a disk of 3
 * MB in a temporary folder; without the right to, that part is left out with a message.
 */
public final class DamageProof {
  private static final int PLACES = 50;

  private final Path folder;
  private final List<String> faults = new ArrayList<>();

  private DamageProof(Path folder) {
    this.folder = folder;
  }

  /** Runs it and prints what came out. */
  public static void main(String[] arguments) throws Exception {
    DamageProof proof = new DamageProof(Files.createTempDirectory("damage-proof"));
    proof.fullDisk();
    proof.readOnlyFolder();
    proof.damage();
    proof.faults.forEach(System.out::println);
    System.out.printf("DONE: %d faults%n", proof.faults.size());
  }

  private void fullDisk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    if (run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) != 0) {
      System.out.println("full disk: left out, no right to mount one");
      return;
    }
    try {
      Path file = disk.resolve("f.gpkg");
      List<String> acknowledged = new ArrayList<>();
      String message = fill(file, acknowledged);
      expect(message.contains("disk is full"), "full disk: " + message);
      // The disk has room again: what was refused is written now.
      Files.delete(disk.resolve("ballast"));
      try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
        acknowledged.add(book(store).add(draft("Ändå")).id().toString());
      }
      check(file, acknowledged, "full disk");
      System.out.printf(
          "full disk: %d issues acknowledged, then \"%s\"%n", acknowledged.size() - 1, message);
    } finally {
      run("umount", disk.toString());
    }
  }

  private String fill(Path file, List<String> acknowledged) throws Exception {
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      IssueBook book = book(store);
      Files.write(file.resolveSibling("ballast"), new byte[1 << 20]);
      for (int i = 0; i < 100_000; i++) {
        acknowledged.add(book.add(draft("Fråga " + i)).id().toString());
      }
      return "the disk never filled up";
    } catch (IssueStoreException e) {
      return e.getMessage();
    }
  }

  private void readOnlyFolder() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path file = closed.resolve("f.gpkg");
    List<String> acknowledged = write(file, 20);
    // Root may write everywhere, so the folder lies on a mount that nobody may write to.
    if (run("mount", "--bind", "-o", "ro", closed.toString(), closed.toString()) != 0) {
      System.out.println("read-only folder: left out, no right to mount one");
      return;
    }
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      IssueBook book = book(store);
      expect(ids(book).containsAll(acknowledged), "read-only folder: issues are missing");
      book.add(draft("Nej"));
      faults.add("read-only folder: an issue was acknowledged");
    } catch (IssueStoreException e) {
      System.out.println("read-only folder: \"" + e.getMessage() + "\"");
    } finally {
      run("umount", closed.toString());
    }
    check(file, acknowledged, "read-only folder");
  }

  private void damage() throws Exception {
    Path file = folder.resolve("damaged.gpkg");
    List<String> acknowledged = write(file, 300);
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(file, "detta är ingen databas ".repeat(9999), StandardCharsets.UTF_8);
    System.out.println("garbage: \"" + mended(file, acknowledged) + '"');
    int mended = 0;
    for (int place = 0; place < PLACES; place++) {
      Files.write(file, whole);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate((long) whole.length * place / PLACES + place * 7L);
      }
      mended += mended(file, acknowledged).isEmpty() ? 0 : 1;
    }
    int overwritten = 0;
    for (int place = 0; place < PLACES; place++) {
      byte[] torn = whole.clone();
      int from = (int) ((long) whole.length * place / PLACES);
      Arrays.fill(torn, from, Math.min(from + 5000, torn.length), (byte) 0x5A);
      Files.write(file, torn);
      overwritten += mended(file, acknowledged).isEmpty() ? 0 : 1;
    }
    System.out.printf(
        "truncated at %d places: mended %d times; overwritten at %d: mended %d times%n",
        PLACES, mended, PLACES, overwritten);
  }

  private String mended(Path file, List<String> acknowledged) throws Exception {
    String words;
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      words = store.recovered().map(Sentence::toString).orElse("");
      expect(ids(book(store)).containsAll(acknowledged), "damaged: issues are missing");
    }
    expect(IssueFileCheck.of(file).isSound(), "damaged: " + IssueFileCheck.of(file).problems());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path aside : files.filter(f -> f.toString().contains(".damaged-")).toList()) {
        Files.delete(aside);
      }
    }
    return words;
  }

  private void check(Path file, List<String> acknowledged, String what) throws Exception {
    expect(IssueFileCheck.of(file).isSound(), what + ": " + IssueFileCheck.of(file).problems());
    Path copy = folder.resolve("check.gpkg");
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    try (SqliteIssueStore store = SqliteIssueStore.open(copy, Clock.systemUTC())) {
      expect(ids(book(store)).containsAll(acknowledged), what + ": issues are missing");
    }
  }

  private static List<String> write(Path file, int issues) throws IssueStoreException {
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      IssueBook book = book(store);
      for (int i = 0; i < issues; i++) {
        Issue issue = book.add(draft("Fråga " + i));
        book.change(issue.id(), IssueChange.text("å".repeat(300)));
      }
      return ids(book);
    }
  }

  private static IssueBook book(SqliteIssueStore store) throws IssueStoreException {
    return TestBooks.of(store, "Anna");
  }

  private static IssueDraft draft(String title) {
    return new IssueDraft(title, "ö".repeat(500), "", null);
  }

  private static List<String> ids(IssueBook book) {
    return book.issues().stream()
        .map(issue -> issue.id().toString())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
