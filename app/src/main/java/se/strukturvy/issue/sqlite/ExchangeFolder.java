package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.MergeResult;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.source.writing.WholeFile;

/**
 * A folder on a network or in a cloud, through which people exchange issues while each works in a
 * file on the own computer. Everybody writes one file in it, whole, and takes in those of all
 * others; so nobody ever writes where somebody else does. What is private stays at home.
 */
public final class ExchangeFolder {
  private static final String PREFIX = "issues-";
  private static final String ENDING = ".gpkg";

  private final Path folder;
  private final Clock clock;

  /** The exchange in a folder that is there. */
  public ExchangeFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Takes in what the others have written, and writes down what is known here. Doing it again does
   * no harm.
   *
   * @param local the book's own file; its name and the user's give the name of the file that is
   *     written
   * @return what each of the files brought
   * @throws IssueStoreException when a file is no issue file; what came before it has come
   * @throws IOException when the folder cannot be read or written
   */
  public Map<Path, MergeResult> exchange(IssueBook book, IssueStore store, Path local)
      throws IOException, IssueStoreException {
    Map<Path, MergeResult> brought = new LinkedHashMap<>();
    // The own file, too: should two ever have one name, neither loses what the other wrote.
    for (Path other : files()) {
      try (PrivateIssueCopy copy = PrivateIssueCopy.of(other)) {
        brought.put(other, book.merge(copy.store()));
      }
    }
    write(store, folder.resolve(name(local)));
    return brought;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(PREFIX))
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted()
          .toList();
    }
  }

  private static String name(Path local) {
    String who = System.getProperty("user.name") + " " + local.toAbsolutePath().normalize();
    return PREFIX + UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8)) + ENDING;
  }

  private void write(IssueStore store, Path file) throws IOException, IssueStoreException {
    Path workshop = Files.createTempDirectory("strukturvy-exchange");
    Path whole = workshop.resolve("whole.gpkg");
    try {
      try (SqliteIssueStore shared = SqliteIssueStore.withoutBackups(whole, clock)) {
        new IssueBook(shared, null, clock, () -> new Author("", "")).merge(store);
      }
      if (Files.exists(file) && CanonicalDump.of(file).equals(CanonicalDump.of(whole))) {
        return;
      }
      // Copied under another name first: who reads the folder never finds half a file.
      WholeFile.write(file, part -> Files.copy(whole, part));
    } finally {
      Files.deleteIfExists(whole);
      Files.deleteIfExists(workshop);
    }
  }
}
