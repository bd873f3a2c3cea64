package se.strukturvy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.sqlite.ExchangeFolder;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.ui.FxTest;

class IssueKeeperTest extends FxTest {
  @TempDir Path home;
  private Path data;
  private Path cloud;
  private Path shared;
  private IssueBook book;
  private String said;

  @BeforeEach
  void aFileInACloud() throws Exception {
    data = home.resolve("data");
    cloud = Files.createDirectories(home.resolve("OneDrive - Region"));
    shared = cloud.resolve("frågor.gpkg");
    write(shared, "Väg", false);
    write(shared, "Hemligt utkast", true);
  }

  @Test
  void whoKeepsAnOwnFileHasAllOfTheSharedOneAndExchangesAtEveryStart() throws Exception {
    IssueKeeper first = begun(shared);
    assertThat(first.place().getValue().exposed()).isTrue();
    first.keepOwnFile();
    settle();
    Path own = first.place().getValue().file();
    assertThat(own).startsWith(data);
    assertThat(first.place().getValue().exposed()).isFalse();
    assertThat(first.place().getValue().folder()).isEqualTo(cloud);
    assertThat(titles()).containsExactly("Väg", "Hemligt utkast");
    first.close();
    assertThat(exchangeFiles())
        .singleElement()
        .satisfies(file -> assertThat(text(file)).doesNotContain("Hemligt"));

    Path bos = home.resolve("bo.gpkg");
    write(bos, "Järnväg", false);
    exchange(bos);
    IssueKeeper second = begun(null);
    assertThat(second.place().getValue().file()).isEqualTo(own);
    assertThat(titles()).containsExactlyInAnyOrder("Väg", "Hemligt utkast", "Järnväg");
    assertThat(second.exchanged().getValue().issues()).isEqualTo(1);
    assertThat(book.acts().nextUndo()).isEmpty();
    second.close();
  }

  @Test
  void aFolderThatCannotBeReachedIsToldAndTheIssuesAreThere() throws Exception {
    IssueKeeper keeper = begun(null);
    keeper.exchangeThrough(home.resolve("borta"));
    settle();
    assertThat(keeper.exchanged().getValue().failure()).isNotNull();
    keeper.close();
    begun(null).close();
    assertThat(book.issues()).isEmpty();
  }

  @Test
  void theFileThatWasChosenIsOpenedAgainAndAnotherOneWhenItIsGone() throws Exception {
    IssueKeeper first = begun(null);
    first.open(shared);
    first.leaveThere();
    settle();
    first.close();
    IssueKeeper second = begun(null);
    assertThat(second.place().getValue().file()).isEqualTo(shared);
    assertThat(second.place().getValue().exposed()).isFalse();
    second.close();
    Files.move(shared, home.resolve("undan.gpkg"));
    IssueKeeper third = begun(null);
    assertThat(third.place().getValue().missing()).isEqualTo(shared);
    assertThat(third.place().getValue().file()).startsWith(data);
    assertThat(shared).doesNotExist();
    third.close();
    assertThat(said).isNull();
  }

  private IssueKeeper begun(Path named) throws Exception {
    Settings settings = new Settings(home.resolve("settings.json"));
    IssueKeeper keeper =
        new IssueKeeper(data, settings, Runnable::run, () -> new Author("Anna", ""));
    keeper.begin(named, opened -> book = opened, sentence -> said = sentence.toString());
    settle();
    return keeper;
  }

  private List<String> titles() {
    return book.issues().stream().map(Issue::title).toList();
  }

  private List<Path> exchangeFiles() throws Exception {
    try (Stream<Path> files = Files.list(cloud)) {
      return files.filter(file -> file.getFileName().toString().startsWith("issues-")).toList();
    }
  }

  private static String text(Path file) throws Exception {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  private static void write(Path file, String title, boolean isPrivate) throws Exception {
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      book(store).add(new IssueDraft(title, "", "", null), IssueChange.isPrivate(isPrivate));
    }
  }

  private void exchange(Path file) throws Exception {
    try (SqliteIssueStore store = SqliteIssueStore.open(file, Clock.systemUTC())) {
      new ExchangeFolder(cloud, Clock.systemUTC()).exchange(book(store), store, file);
    }
  }

  private static IssueBook book(SqliteIssueStore store) throws Exception {
    return TestBooks.of(store, "Bo");
  }
}
