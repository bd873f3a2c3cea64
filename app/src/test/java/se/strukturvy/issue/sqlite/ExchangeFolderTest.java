package se.strukturvy.issue.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;

/** People exchange issues through a folder, each with a file of their own elsewhere. */
class ExchangeFolderTest {
  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void everybodyGetsWhatTheOthersHaveAndPrivateDraftsStayAtHome() throws Exception {
    write("anna", "Väg", false);
    write("anna", "Hemligt utkast", true);
    write("bo", "Järnväg", false);
    exchange("anna");
    exchange("bo");
    assertThat(exchange("anna")).containsExactlyInAnyOrder("Väg", "Hemligt utkast", "Järnväg");
    assertThat(exchange("bo")).containsExactlyInAnyOrder("Väg", "Järnväg");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(2);
      for (Path file : all) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Hemligt");
      }
    }
  }

  @Test
  void exchangingAgainWritesNothing() throws Exception {
    write("anna", "Väg", false);
    exchange("anna");
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.findFirst().orElseThrow();
    }
    Object before = Files.readAttributes(file, "*").get("fileKey");
    exchange("anna");
    assertThat(Files.readAttributes(file, "*").get("fileKey")).isEqualTo(before);
  }

  @Test
  void foldersThatAreCopiedToACloudAreKnownByNameAndByMark() throws Exception {
    Path named = Files.createDirectories(home.resolve("OneDrive - Region Örebro län"));
    assertThat(FileLocation.of(named.resolve("f.gpkg"))).isEqualTo(FileLocation.SYNCHRONISED);
    assertThat(FileLocation.SYNCHRONISED.advice())
        .hasValueSatisfying(words -> assertThat(words).contains("exchange"));
    Path marked = Files.createDirectories(home.resolve("dokument/plan"));
    assertThat(FileLocation.of(marked.resolve("f.gpkg"))).isEqualTo(FileLocation.LOCAL);
    Files.createDirectory(home.resolve("dokument/.stfolder"));
    assertThat(FileLocation.of(marked.resolve("f.gpkg"))).isEqualTo(FileLocation.SYNCHRONISED);
  }

  private Path file(String who) {
    return home.resolve(who + ".gpkg");
  }

  private void write(String who, String title, boolean isPrivate) throws Exception {
    try (SqliteIssueStore store = SqliteIssueStore.open(file(who), Clock.systemUTC())) {
      TestBooks.of(store, who)
          .add(new IssueDraft(title, "", "", null), IssueChange.isPrivate(isPrivate));
    }
  }

  private List<String> exchange(String who) throws Exception {
    try (SqliteIssueStore store = SqliteIssueStore.open(file(who), Clock.systemUTC())) {
      IssueBook book = TestBooks.of(store, who);
      new ExchangeFolder(folder, Clock.systemUTC()).exchange(book, store, file(who));
      return book.issues().stream().map(Issue::title).toList();
    }
  }
}
