package se.strukturvy.issue.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.store.IssueStoreException;

/** What becomes of acknowledged changes when the file is damaged. */
class DamageTest {
  @TempDir Path folder;
  private Path file;
  private List<Issue> acknowledged;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("frågor.gpkg");
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      IssueBook book = book(store);
      for (int i = 0; i < 30; i++) {
        Issue issue = book.add(new IssueDraft("Fråga " + i, "", "", null));
        book.change(issue.id(), IssueChange.text("å".repeat(500)));
      }
      book.attachments().add(book.issues().get(0).id(), "bild.png", new byte[5000]);
      acknowledged = book.issues();
    }
  }

  @Test
  void nothingIsLostWhenTheFileIsReplacedByGarbage() throws Exception {
    Files.writeString(file, "detta är ingen databas ".repeat(5000), StandardCharsets.UTF_8);
    assertAllIsThere();
  }

  @Test
  void nothingIsLostWhereverTheFileIsCutOff() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    for (int part = 0; part < 10; part++) {
      Files.write(file, whole);
      try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate((long) whole.length * part / 10 + part);
      }
      assertAllIsThere();
    }
  }

  @Test
  void theDamagedFileIsSetAside() throws Exception {
    Files.writeString(file, "skräp ".repeat(5000), StandardCharsets.UTF_8);
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      assertThat(store.recovered())
          .hasValueSatisfying(m -> assertThat(m.toString()).contains(".damaged-"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .anyMatch(name -> name.startsWith("frågor.gpkg.damaged-"));
    }
  }

  @Test
  void theFilesOfOthersAreLeftAlone() throws Exception {
    Path samples = Path.of("..", "data-samples");
    for (String name : List.of("korridorer.shp", "orebro.gpkg", "README.md")) {
      Path other = Files.copy(samples.resolve(name), folder.resolve(name));
      assertRefused(other);
      // Cut off, it is damaged, but still no issue file.
      Path half = folder.resolve("halv-" + name);
      byte[] whole = Files.readAllBytes(other);
      assertRefused(Files.write(half, Arrays.copyOf(whole, whole.length / 2)));
    }
    assertRefused(Files.createDirectory(folder.resolve("mapp.gpkg")));
  }

  @Test
  void theLogOfAForeignDatabaseIsNotBroughtIn() throws Exception {
    Path other = folder.resolve("annans.gpkg");
    try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement sql = writer.createStatement()) {
      sql.execute("PRAGMA journal_mode = WAL");
      sql.execute("CREATE TABLE a(b)");
      sql.execute("INSERT INTO a VALUES (zeroblob(20000))");
      sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      sql.execute("INSERT INTO a VALUES (zeroblob(20000))");
      // As a crash leaves them: a file and its log, and nobody who has them open.
      Files.copy(other, folder.resolve("kvar.gpkg"));
      Files.copy(folder.resolve("annans.gpkg-wal"), folder.resolve("kvar.gpkg-wal"));
    }
    assertRefused(folder.resolve("kvar.gpkg"));
    assertThat(Files.size(folder.resolve("kvar.gpkg-wal"))).isGreaterThan(20_000);
  }

  @Test
  void anIssueFileThatComesAloneIsOpened() throws Exception {
    Path alone = Files.createDirectory(folder.resolve("post")).resolve("deras.gpkg");
    Files.copy(file, alone);
    try (SqliteIssueStore store = SqliteIssueStore.open(alone, Clock.systemUTC())) {
      assertThat(book(store).issues()).hasSameSizeAs(acknowledged);
    }
  }

  private void assertRefused(Path other) throws Exception {
    Map<Path, Long> before = listing();
    assertThatThrownBy(() -> SqliteIssueStore.open(other, Clock.systemUTC()))
        .isInstanceOf(IssueStoreException.class)
        .hasMessageContaining(other.getFileName().toString());
    assertThat(listing()).isEqualTo(before);
  }

  private Map<Path, Long> listing() throws IOException {
    Map<Path, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(each));
        sums.put(each, sum.getValue());
      }
    }
    return sums;
  }

  @Test
  void fourteenDaysOfCopiesAreKept() throws Exception {
    for (int day = 0; day < 20; day++) {
      Instant noon = Instant.parse("2027-01-01T12:00:00Z").plus(Duration.ofDays(day));
      SqliteIssueStore.open(file, Clock.fixed(noon, ZoneOffset.UTC)).close();
    }
    try (Stream<Path> files = Files.list(folder.resolve("frågor.gpkg.backup"))) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("copy-")))
          .hasSize(14)
          .contains("copy-2027-01-20.gpkg", "copy-2027-01-07.gpkg");
    }
  }

  @Test
  void aFolderThatIsGoneIsSaidInWords() {
    Path gone = folder.resolve("borta").resolve("f.gpkg");
    assertThatThrownBy(() -> SqliteIssueStore.open(gone, Clock.systemUTC()))
        .isInstanceOf(IssueStoreException.class)
        .hasMessageContaining(gone.toString());
  }

  private void assertAllIsThere() throws Exception {
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      IssueBook book = book(store);
      assertThat(book.issues()).isEqualTo(acknowledged);
      var attachment = acknowledged.get(0).details().attachments().get(0);
      assertThat(store.attachment(attachment.id())).contains(new byte[5000]);
    }
  }

  private static IssueBook book(SqliteIssueStore store) throws IssueStoreException {
    return TestBooks.of(store, "Anna");
  }
}
