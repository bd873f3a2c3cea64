package se.strukturvy.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.search.SimilarIssues;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.map.SelectionModel;

class StoredShapeTest extends FxTest {
  private static final String LINE = "LINESTRING (0 0, 5 5)";
  private static final String LONGER = "LINESTRING (0 0, 9 9)";

  private final List<String> told = new ArrayList<>();
  private final SlowWriter writer = new SlowWriter();
  private final SelectionModel selection = new SelectionModel();
  private final StoredShape stored =
      new StoredShape(selection, writer, failure -> told.add(failure.getMessage()));
  private Issue road;
  private Issue idea;
  private Issue bridge;

  @BeforeEach
  void write() throws Exception {
    IssueBook book = TestBooks.inMemory();
    road = book.add(new IssueDraft("Väg", "", "", new WKTReader().read(LINE)));
    idea = book.add(new IssueDraft("Idé", "", "", null));
    bridge = book.add(new IssueDraft("Bro", "", "", new WKTReader().read(LINE)));
    selection.issues().set(book.issues());
    selection.selectedIssue().set(road.id());
  }

  @Test
  void itIsTheShapeOfTheIssueThatIsPicked() {
    assertThat(stored.isOther()).isTrue();
    assertThat(stored.load().geometry().toText()).isEqualTo(LINE);
    assertThat(stored.isOther()).isFalse();
    selection.selectedIssue().set(idea.id());
    assertThat(stored.isOther()).isTrue();
    assertThat(stored.load()).isNull();
  }

  @Test
  void aChangeIsSettledOnceItIsOnDisk() throws Exception {
    stored.load();
    VertexShape changed = VertexShape.of(new WKTReader().read(LONGER));
    stored.store(changed, () -> told.add("done"));
    assertThat(stored.isSettled(changed)).isFalse();
    writer.answer.complete(road);
    settle();
    assertThat(told).containsExactly("done");
    assertThat(stored.isSettled(changed)).isTrue();
    stored.store(changed, () -> told.add("again"));
    assertThat(writer.written).containsExactly(LONGER);
  }

  @Test
  void aChangeThatCouldNotBeStoredCountsAsChanged() throws Exception {
    stored.load();
    VertexShape changed = VertexShape.of(new WKTReader().read(LONGER));
    stored.store(changed, () -> told.add("done"));
    writer.answer.completeExceptionally(new IllegalStateException("disk full"));
    settle();
    assertThat(told).containsExactly("disk full");
    assertThat(stored.isSettled(changed)).isFalse();
    stored.store(changed, () -> told.add("again"));
    assertThat(writer.written).containsExactly(LONGER, LONGER);
  }

  @Test
  void whatCouldNotBeStoredOfOneIssueChangesNoOther() throws Exception {
    stored.load();
    stored.store(VertexShape.of(new WKTReader().read(LONGER)), () -> told.add("done"));
    selection.selectedIssue().set(bridge.id());
    VertexShape untouched = stored.load();
    writer.answer.completeExceptionally(new IllegalStateException("disk full"));
    settle();
    assertThat(stored.isSettled(untouched)).isTrue();
    stored.store(untouched, () -> told.add("again"));
    assertThat(writer.written).containsExactly(LONGER);
  }

  /** Answers when the test says so. */
  private static final class SlowWriter implements IssueWriter {
    private final List<String> written = new ArrayList<>();
    private final CompletableFuture<Issue> answer = new CompletableFuture<>();

    @Override
    public CompletableFuture<Issue> reshape(UUID issue, Geometry place) {
      written.add(place.toText());
      return answer;
    }

    @Override
    public CompletableFuture<UUID> write(IssueDraft draft) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<List<SimilarIssues.Similar>> similar(String title, Geometry place) {
      throw new UnsupportedOperationException();
    }
  }
}
