package se.strukturvy.issue.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernDifference;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.concern.Reach;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.store.IssueStoreException;

class IssueBookTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
  private static final Concern OREBRO =
      new Concern(
          List.of(new ConcernedMunicipality("1880", "Örebro", 1, Link.MEETS)), Reach.MUNICIPAL);

  private final MemoryIssueStore store = new MemoryIssueStore();
  private final List<String> changes = new ArrayList<>();
  private IssueBook book;

  @BeforeEach
  void open() throws Exception {
    book = book("Anna");
    book.onChange(() -> changes.add("changed"));
  }

  @Test
  void anIssueIsStoredStampedAndToldOfOnce() throws Exception {
    Issue issue = book.add(draft("Översvämning vid Svartån"));
    assertThat(issue.author()).isEqualTo("Anna");
    assertThat(issue.created()).isEqualTo(CLOCK.instant());
    assertThat(issue.status()).isEqualTo(IssueStatus.NEW);
    assertThat(issue.concern()).isEqualTo(OREBRO);
    assertThat(changes).hasSize(1);
    assertThat(book("Bo").issues()).containsExactly(issue);
  }

  @Test
  void anIssueThatCannotBeStoredIsNotInTheBook() {
    store.failWith(
        new IssueStoreException(IssueStoreException.Reason.DISK_FULL, Sentence.of("full"), null));
    assertThatThrownBy(() -> book.add(draft("Översvämning")))
        .isInstanceOf(IssueStoreException.class);
    assertThat(book.issues()).isEmpty();
    assertThat(changes).isEmpty();
  }

  @Test
  void aTitleIsNeeded() {
    assertThatThrownBy(() -> book.add(draft("  "))).isInstanceOf(IssueRuleException.class);
  }

  @Test
  void closingNeedsAReason() throws Exception {
    UUID id = book.add(draft("Vindkraft")).id();
    assertThatThrownBy(() -> book.change(id, IssueChange.status(IssueStatus.CLOSED)))
        .isInstanceOf(IssueRuleException.class);
    Issue closed =
        book.change(id, IssueChange.status(IssueStatus.CLOSED), IssueChange.reason("Utrett"));
    assertThat(closed.status()).isEqualTo(IssueStatus.CLOSED);
    assertThat(closed.details().reason()).isEqualTo("Utrett");
  }

  @Test
  void undoTakesBackActByActAndRedoDoesThemAgain() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    book.change(id, IssueChange.title("Väg 50"));
    book.change(id, IssueChange.geometry(wkt("POINT (1 1)")));
    assertThat(book.acts().undo()).map(Act::kind).contains(Act.Kind.MOVED);
    assertThat(book.issue(id)).map(Issue::geometry).contains(wkt("POINT (500000 6570000)"));
    assertThat(book.acts().undo()).map(Act::kind).contains(Act.Kind.RENAMED);
    assertThat(book.issue(id)).map(Issue::title).contains("Väg");
    assertThat(book.acts().undo()).map(Act::kind).contains(Act.Kind.ADDED);
    assertThat(book.issues()).isEmpty();
    assertThat(book.acts().undo()).isEmpty();
    book.acts().redo();
    book.acts().redo();
    assertThat(book.issue(id)).map(Issue::title).contains("Väg 50");
  }

  @Test
  void undoLeavesWhatSomebodyElseHasWrittenSince() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    book.change(id, IssueChange.title("Väg 50"));
    book("Bo").change(id, IssueChange.title("Riksväg 50"));
    book.refresh();
    book.acts().undo();
    assertThat(book.issue(id)).map(Issue::title).contains("Riksväg 50");
  }

  @Test
  void aDeletedIssueComesBackWithItsHistory() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    book.delete(id);
    assertThat(book.issue(id)).isEmpty();
    book.acts().undo();
    assertThat(book.issue(id)).map(Issue::title).contains("Väg");
    assertThat(book.history(id)).extracting(IssueEvent::field).contains(IssueField.DELETED);
  }

  @Test
  void everyCommentIsKeptWithItsAuthor() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    UUID question = book.comment(id, "Vem äger frågan?", null);
    IssueBook other = book("Bo");
    other.comment(id, "Regionen.", question);
    book.refresh();
    List<Comment> thread = book.issue(id).orElseThrow().details().comments();
    assertThat(thread).extracting(Comment::author).containsExactly("Anna", "Bo");
    assertThat(thread.get(1).replyTo()).isEqualTo(question);
  }

  @Test
  void valuesWrittenWithoutKnowingOfEachOtherAreAConflictUntilOneIsChosen() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    IssueBook other = book("Bo");
    book.change(id, IssueChange.title("Väg 50"));
    other.change(id, IssueChange.title("Riksväg 50"));
    book.refresh();
    List<FieldConflict> conflicts = book.issue(id).orElseThrow().details().conflicts();
    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).values())
        .extracting(IssueEvent::value)
        .containsExactlyInAnyOrder("Väg 50", "Riksväg 50");
    book.change(id, IssueChange.title("Väg 50"));
    assertThat(book.issue(id).orElseThrow().details().conflicts()).isEmpty();
    assertThat(book.issue(id)).map(Issue::title).contains("Väg 50");
  }

  @Test
  void aConflictIsListedWithBothValuesAndEndsWithTheOneThatIsChosen() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    IssueBook other = book("Bo");
    book.change(id, IssueChange.title("Väg 50"));
    other.change(id, IssueChange.title("Riksväg 50"));
    book.refresh();
    FieldConflict conflict = book.conflicts().all().get(0);
    for (IssueEvent value : conflict.values()) {
      assertThat(book.conflicts().settle(conflict, value).title()).isEqualTo(value.value());
      assertThat(book.conflicts().all()).isEmpty();
      book.acts().undo();
    }
  }

  @Test
  void issuesOfOneInstantKeepTheOrderInWhichTheyWereWritten() throws Exception {
    List<UUID> written = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      written.add(book.add(draft("Fråga " + i)).id());
    }
    assertThat(book.issues()).extracting(Issue::id).isEqualTo(written);
    assertThat(book("Bo").issues()).extracting(Issue::id).isEqualTo(written);
  }

  @Test
  void theSameValueFromTwoIsNoConflict() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    IssueBook other = book("Bo");
    book.change(id, IssueChange.title("Väg 50"));
    other.change(id, IssueChange.title("Väg 50"));
    book.refresh();
    assertThat(book.issue(id).orElseThrow().details().conflicts()).isEmpty();
  }

  @Test
  void correctionsByHandStayWhenTheGeometryMoves() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    book.change(id, IssueChange.municipality("1881", "Kumla", Link.ADDED));
    Issue moved = book.change(id, IssueChange.geometry(wkt("POINT (1 1)")));
    assertThat(moved.concern().municipalities())
        .extracting(ConcernedMunicipality::name, ConcernedMunicipality::link)
        .containsExactly(
            Assertions.tuple("Örebro", Link.MEETS), Assertions.tuple("Kumla", Link.ADDED));
  }

  @Test
  void whatIsMetStaysSoThoughItIsAddedByHand() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    Issue added = book.change(id, IssueChange.municipality("1880", "Örebro", Link.ADDED));
    assertThat(added.concern()).isEqualTo(OREBRO);
  }

  @Test
  void otherBoundariesGiveOtherAnswersAndSayWhere() throws Exception {
    UUID id = book.add(draft("Väg")).id();
    assertThat(book.useBoundaries(geometry -> Concern.NONE, List.of()))
        .containsExactly(new ConcernDifference(id, "Väg", OREBRO, Concern.NONE));
    assertThat(book.issue(id)).map(Issue::concern).contains(Concern.NONE);
  }

  private IssueBook book(String author) throws Exception {
    return new IssueBook(store, geometry -> OREBRO, CLOCK, () -> new Author(author, "Region"));
  }

  private static IssueDraft draft(String title) throws Exception {
    return new IssueDraft(title, "", "", wkt("POINT (500000 6570000)"));
  }

  private static Geometry wkt(String text) throws Exception {
    return new WKTReader().read(text);
  }
}
