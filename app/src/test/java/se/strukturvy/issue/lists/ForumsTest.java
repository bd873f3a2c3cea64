package se.strukturvy.issue.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.CollaborationStep;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.store.IssueStoreException;

class ForumsTest {
  private static IssueBook book() throws IssueStoreException {
    return TestBooks.inMemory();
  }

  private static String forum(IssueBook book, UUID id) {
    return book.issue(id).orElseThrow().details().forum();
  }

  @Test
  void aStepAboveTheHighestOfTheForumIsFound() throws Exception {
    IssueBook book = book();
    Forums forums = new Forums(book.records());
    forums.setHighest("Presidiet", 4);
    UUID id =
        book.add(
                new IssueDraft("Ny bro", "", "", null),
                IssueChange.forum("Presidiet"),
                IssueChange.stepWanted("Region Örebro län", 8),
                IssueChange.stepActual("Kumla kommun", 5),
                IssueChange.stepWanted("Hallsbergs kommun", 4))
            .id();
    assertThat(Forums.above(book.issue(id).orElseThrow(), forums.highest(forum(book, id))))
        .extracting(CollaborationStep::organisation)
        .containsExactly("Kumla kommun", "Region Örebro län");
    book.change(id, IssueChange.forum("Arbetsgruppen"));
    assertThat(Forums.above(book.issue(id).orElseThrow(), forums.highest(forum(book, id))))
        .isEmpty();
  }

  @Test
  void aForumOfWhichNothingWasSaidHasAllSteps() throws Exception {
    IssueBook book = book();
    Forums forums = new Forums(book.records());
    assertThat(forums.highest("Presidiet")).isEqualTo(8);
    forums.setHighest("Presidiet", 3);
    assertThat(forums.all()).containsEntry("Presidiet", 3);
    forums.setHighest("Presidiet", 8);
    assertThat(forums.highest("Presidiet")).isEqualTo(8);
    assertThat(forums.all()).isEmpty();
  }
}
