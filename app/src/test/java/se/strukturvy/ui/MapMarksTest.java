package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.style.Rgba;
import se.strukturvy.ui.issue.map.IssueMap;
import se.strukturvy.ui.map.MapView;

/** What is marked of the issue that is picked while the issue changes. */
class MapMarksTest extends WindowHands {
  @Test
  void anIssueThatIsGivenAPlaceWhileItIsPickedIsMarkedThereAndNoLongerOnceThePlaceIsGone()
      throws Exception {
    IssueBook book = TestBooks.inMemory();
    Issue idea = book.add(new IssueDraft("Idé", "", "", null));
    MapMarks marks = onFx(this::marks);
    pick(book, idea);
    assertThat(marked(marks)).isZero();
    book.change(idea.id(), IssueChange.geometry(new WKTReader().read("POINT (500000 6580000)")));
    pick(book, idea);
    assertThat(marked(marks)).isPositive();
    book.change(idea.id(), IssueChange.geometry(null));
    pick(book, idea);
    assertThat(marked(marks)).isZero();
  }

  private MapMarks marks() {
    IssueMap issues =
        new IssueMap(
            window.selection,
            window.session.issues().themes(),
            window.session.background(),
            () -> {});
    MapMarks marks = new MapMarks(window.session, issues);
    marks.follow((MapView) map);
    return marks;
  }

  private void pick(IssueBook book, Issue issue) throws Exception {
    onFx(
        () -> {
          window.selection.issues().set(book.issues());
          window.selection.selectedIssue().set(issue.id());
          return null;
        });
  }

  private int marked(MapMarks marks) throws Exception {
    MapSnapshot plain = new MapSnapshot(List.of(), view(), Rgba.WHITE);
    return onFx(() -> marks.on(plain).layers().size());
  }
}
