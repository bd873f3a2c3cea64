package se.strukturvy.issue.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.MemoryIssueStore;
import se.strukturvy.issue.store.IssueBatch;
import se.strukturvy.issue.store.IssueStoreException;

class IssueClustersTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final MemoryIssueStore store = new MemoryIssueStore();

  private List<Issue> issues(int near, int far) throws IssueStoreException {
    IssueBook book = new IssueBook(store, null, Clock.systemUTC(), () -> new Author("Anna", ""));
    for (int i = 0; i < near; i++) {
      book.add(new IssueDraft("Nära " + i, "", "", point(500_010 + i, 6_500_010)));
    }
    for (int i = 0; i < far; i++) {
      book.add(new IssueDraft("Långt bort", "", "", point(400_000 + 5_000.0 * i, 6_600_000)));
    }
    return book.issues();
  }

  private static Geometry point(double x, double y) {
    return FACTORY.createPoint(new Coordinate(x, y));
  }

  @Test
  void issuesThatWouldHideEachOtherAreOneAndTheOthersStandAlone() throws Exception {
    IssueClusters clusters = IssueClusters.of(issues(45, 3), 1000);
    assertThat(clusters.clusters()).hasSize(1);
    assertThat(clusters.clusters().get(0).issues()).hasSize(45);
    assertThat(clusters.clusters().get(0).extent().getWidth()).isEqualTo(44);
    assertThat(clusters.alone()).extracting(Issue::title).containsOnly("Långt bort").hasSize(3);
  }

  @Test
  void fewIssuesAllStandAlone() throws Exception {
    assertThat(IssueClusters.of(issues(20, 0), 1000).clusters()).isEmpty();
  }

  @Test
  void wideIssuesStandAloneUnlessTheyAreACrowd() throws Exception {
    issues(30, 0);
    IssueBook book = new IssueBook(store, null, Clock.systemUTC(), () -> new Author("Anna", ""));
    for (int i = 0; i < 8; i++) {
      book.add(new IssueDraft("Trängsel", "", "", line(500_200 + 100 * i, 1_500)));
    }
    book.add(new IssueDraft("Mycket bred", "", "", line(500_000, 2_500)));
    for (int i = 0; i < 7; i++) {
      book.add(new IssueDraft("Några", "", "", line(600_200 + 100 * i, 1_500)));
    }
    IssueClusters clusters = IssueClusters.of(book.issues(), 1000);
    assertThat(clusters.alone())
        .extracting(Issue::title)
        .contains("Mycket bred", "Några")
        .doesNotContain("Trängsel");
  }

  private static Geometry line(double x, double width) {
    Coordinate[] ends = {
      new Coordinate(x - width / 2, 6_501_000), new Coordinate(x + width / 2, 6_501_000)
    };
    return FACTORY.createLineString(ends);
  }

  @Test
  void anOpenConflictIsNeverHidden() throws Exception {
    List<Issue> issues = new ArrayList<>(issues(45, 0));
    IssueBook mine = new IssueBook(store, null, Clock.systemUTC(), () -> new Author("A", ""));
    MemoryIssueStore copy = new MemoryIssueStore();
    copy.append(new IssueBatch(store.load(), Map.of(), Map.of()));
    IssueBook theirs = new IssueBook(copy, null, Clock.systemUTC(), () -> new Author("B", ""));
    mine.change(issues.get(7).id(), IssueChange.title("En"));
    theirs.change(issues.get(7).id(), IssueChange.title("Två"));
    mine.merge(copy);
    IssueClusters clusters = IssueClusters.of(mine.issues(), 1000);
    assertThat(clusters.alone()).extracting(Issue::id).containsExactly(issues.get(7).id());
    assertThat(clusters.clusters().get(0).issues()).hasSize(44);
  }
}
