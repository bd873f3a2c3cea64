package se.strukturvy.issue.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.sqlite.SqliteIssueStore;

class StrategyNotesTest {
  @TempDir Path folder;

  @Test
  void aCardIsThereAfterReopening() throws Exception {
    ApplicationCard card =
        new ApplicationCard("9.1/a", "1880", "Bygg nära Resecentrum", "", "Vad gör ni?");
    try (SqliteIssueStore store = open("a.gpkg")) {
      notes(store, "Anna").write(card, "kort");
    }
    try (SqliteIssueStore store = open("a.gpkg")) {
      assertThat(notes(store, "Bo").card("9.1/a", "1880")).isEqualTo(card);
      assertThat(notes(store, "Bo").cards()).containsExactly(card);
      assertThat(notes(store, "Bo").card("9.1/a", "1885").isBlank()).isTrue();
    }
  }

  @Test
  void twoWhoWriteDifferentFieldsOfACardBothStayAfterAMerge() throws Exception {
    try (SqliteIssueStore annas = open("a.gpkg");
        SqliteIssueStore bos = open("b.gpkg")) {
      notes(annas, "Anna").write(new ApplicationCard("1", "1880", "Här", "", ""), "kort");
      notes(bos, "Bo").write(new ApplicationCard("1", "1880", "", "Nora", ""), "kort");
      IssueBook book = TestBooks.of(annas, "Anna");
      book.merge(bos);
      assertThat(new StrategyNotes(book.records()).card("1", "1880"))
          .isEqualTo(new ApplicationCard("1", "1880", "Här", "Nora", ""));
      assertThat(book.conflicts().all()).isEmpty();
    }
  }

  @Test
  void aHardshipKeepsItsReasonAndCanBeTakenAway() throws Exception {
    try (SqliteIssueStore store = open("a.gpkg")) {
      StrategyNotes notes = notes(store, "Anna");
      Hardship added = notes.addHardship("9.1", "1814", Hardship.Reason.NO_MAP, "Var?", "svårt");
      notes.addHardship("9.1", "1814", Hardship.Reason.CLASHES, "", "svårt");
      assertThat(notes.hardships())
          .extracting(Hardship::reason)
          .containsExactlyInAnyOrder(Hardship.Reason.NO_MAP, Hardship.Reason.CLASHES);
      assertThat(added.author()).isEqualTo("Anna");
      notes.remove(added, "svårt");
      assertThat(notes.hardships()).extracting(Hardship::text).containsExactly("");
    }
  }

  @Test
  void aRoleHasOneMarkForAnImageAndMunicipality() throws Exception {
    try (SqliteIssueStore store = open("a.gpkg")) {
      StrategyNotes notes = notes(store, "Anna");
      notes.recognise("gods", "1814", "planerare", Recognition.Mark.NO, "", "igenkänning");
      notes.recognise("gods", "1814", "politiker", Recognition.Mark.YES, "", "igenkänning");
      notes.recognise("gods", "1814", "planerare", Recognition.Mark.PARTLY, "bättre", "i");
      assertThat(notes.recognitions())
          .extracting(each -> each.role() + " " + each.mark())
          .containsExactlyInAnyOrder("planerare PARTLY", "politiker YES");
    }
  }

  private SqliteIssueStore open(String name) throws Exception {
    return SqliteIssueStore.open(folder.resolve(name), Clock.systemUTC());
  }

  private static StrategyNotes notes(SqliteIssueStore store, String author) throws Exception {
    return new StrategyNotes(TestBooks.of(store, author).records());
  }
}
