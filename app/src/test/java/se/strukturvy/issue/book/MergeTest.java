package se.strukturvy.issue.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;

class MergeTest {
  private final MemoryIssueStore annas = new MemoryIssueStore();
  private final MemoryIssueStore bos = new MemoryIssueStore();

  @Test
  void issuesOfBothAreUnitedAndMergingAgainBringsNothing() throws Exception {
    IssueBook anna = TestBooks.of(annas, "Anna");
    IssueBook bo = TestBooks.of(bos, "Bo");
    anna.add(draft("Väg"));
    Issue rail = bo.add(draft("Järnväg"));
    UUID picture = bo.attachments().add(rail.id(), "bild.png", new byte[] {7});
    MergeResult first = anna.merge(bos);
    assertThat(first.newIssues()).isEqualTo(1);
    assertThat(first.conflicts()).isEmpty();
    assertThat(anna.issues()).extracting(Issue::title).contains("Väg", "Järnväg");
    assertThat(anna.attachments().bytes(picture)).contains(new byte[] {7});
    MergeResult second = anna.merge(bos);
    assertThat(second.came()).isZero();
    assertThat(second.same()).isEqualTo(first.came());
  }

  @Test
  void theLaterValueIsShownAndTheConflictNamesBoth() throws Exception {
    IssueBook anna = TestBooks.of(annas, "Anna");
    UUID id = anna.add(draft("Väg")).id();
    IssueBook bo = TestBooks.of(bos, "Bo");
    bo.merge(annas);
    anna.change(id, IssueChange.title("Väg 50"));
    bo.change(id, IssueChange.text("Smal"));
    bo.change(id, IssueChange.title("Riksväg 50"));
    MergeResult result = anna.merge(bos);
    assertThat(result.conflicts()).hasSize(1);
    assertThat(result.conflicts().get(0).field()).isEqualTo(IssueField.TITLE);
    assertThat(result.conflicts().get(0).values())
        .extracting(IssueEvent::value)
        .containsExactly("Väg 50", "Riksväg 50");
    assertThat(anna.issue(id)).map(Issue::title).contains("Riksväg 50");
    assertThat(anna.issue(id)).map(Issue::text).contains("Smal");
  }

  @Test
  void privateIssuesStayWhereTheyAre() throws Exception {
    IssueBook bo = TestBooks.of(bos, "Bo");
    UUID draft = bo.add(draft("Utkast"), IssueChange.isPrivate(true)).id();
    IssueBook anna = TestBooks.of(annas, "Anna");
    assertThat(anna.merge(bos).kept()).isPositive();
    assertThat(anna.issues()).isEmpty();
    bo.change(draft, IssueChange.isPrivate(false));
    anna.merge(bos);
    assertThat(anna.issues()).extracting(Issue::title).containsExactly("Utkast");
  }

  @Test
  void aWholeMergeCanBeUndoneAndDoneAgain() throws Exception {
    IssueBook anna = TestBooks.of(annas, "Anna");
    UUID id = anna.add(draft("Väg")).id();
    IssueBook bo = TestBooks.of(bos, "Bo");
    bo.merge(annas);
    bo.change(id, IssueChange.title("Riksväg 50"));
    bo.add(draft("Järnväg"));
    anna.merge(bos);
    assertThat(anna.acts().undo()).map(Act::kind).contains(Act.Kind.MERGED);
    assertThat(titles(anna)).containsExactly("Väg");
    anna.acts().redo();
    assertThat(titles(anna)).containsExactlyInAnyOrder("Riksväg 50", "Järnväg");
  }

  @Test
  void severalFilesTakenInAsOneAreTakenBackByOneUndo() throws Exception {
    IssueBook anna = TestBooks.of(annas, "Anna");
    UUID id = anna.add(draft("Väg")).id();
    IssueBook bo = TestBooks.of(bos, "Bo");
    bo.merge(annas);
    bo.change(id, IssueChange.title("Riksväg 50"));
    MemoryIssueStore cillas = new MemoryIssueStore();
    IssueBook cilla = TestBooks.of(cillas, "Cilla");
    cilla.merge(bos);
    cilla.change(id, IssueChange.title("Väg 50"));
    cilla.add(draft("Järnväg"));
    anna.acts().asOne(() -> List.of(anna.merge(bos), anna.merge(cillas)));
    assertThat(titles(anna)).containsExactlyInAnyOrder("Väg 50", "Järnväg");
    assertThat(anna.acts().undo()).map(Act::kind).contains(Act.Kind.MERGED);
    assertThat(titles(anna)).containsExactly("Väg");
    anna.acts().redo();
    assertThat(titles(anna)).containsExactlyInAnyOrder("Väg 50", "Järnväg");
  }

  @Test
  void whatComesByItselfIsNoneOfTheSessionsActs() throws Exception {
    IssueBook bo = TestBooks.of(bos, "Bo");
    bo.add(draft("Järnväg"));
    IssueBook anna = TestBooks.of(annas, "Anna");
    anna.add(draft("Väg"));
    anna.acts().apart(() -> anna.merge(bos));
    assertThat(anna.acts().undo()).map(Act::kind).contains(Act.Kind.ADDED);
    assertThat(titles(anna)).containsExactly("Järnväg");
    assertThat(anna.acts().nextUndo()).isEmpty();
  }

  private static List<String> titles(IssueBook book) {
    return book.issues().stream().map(Issue::title).toList();
  }

  private static IssueDraft draft(String title) {
    return new IssueDraft(title, "", "", null);
  }
}
