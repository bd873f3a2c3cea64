package se.strukturvy.issue.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.Priority;
import se.strukturvy.issue.store.IssueStoreException;

/** However copies of a file are edited and merged, in whatever order, they end up the same. */
class ConvergenceTest {
  private static final int COPIES = 3;

  @Property(tries = 40)
  void allOrdersOfMergingConverge(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int edits)
      throws Exception {
    Random random = new Random(seed);
    List<MemoryIssueStore> stores = new ArrayList<>();
    List<IssueBook> books = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      // Clocks that stand still, and disagree.
      Clock clock =
          Clock.fixed(Instant.ofEpochSecond(1_800_000_000L + random.nextInt(3)), ZoneOffset.UTC);
      String author = "Copy " + i;
      stores.add(new MemoryIssueStore());
      books.add(new IssueBook(stores.get(i), null, clock, () -> new Author(author, "")));
    }
    for (int i = 0; i < edits; i++) {
      int copy = random.nextInt(COPIES);
      if (random.nextInt(8) == 0) {
        books.get(copy).merge(stores.get(random.nextInt(COPIES)));
      } else {
        edit(books.get(copy), random);
      }
    }
    for (int round = 0; round < 2; round++) {
      for (int pair : random.ints(0, COPIES * COPIES).distinct().limit(9).toArray()) {
        books.get(pair / COPIES).merge(stores.get(pair % COPIES));
      }
    }
    for (int i = 1; i < COPIES; i++) {
      assertThat(stores.get(i).load()).hasSameSizeAs(stores.get(0).load());
      assertThat(books.get(i).issues()).isEqualTo(books.get(0).issues());
    }
  }

  private static void edit(IssueBook book, Random random) throws IssueStoreException {
    List<Issue> issues = book.issues();
    if (issues.isEmpty() || random.nextInt(4) == 0) {
      book.add(new IssueDraft("Fråga " + random.nextInt(9), "", "", null));
      return;
    }
    UUID id = issues.get(random.nextInt(issues.size())).id();
    switch (random.nextInt(6)) {
      case 0 -> book.change(id, IssueChange.title("Titel " + random.nextInt(3)));
      case 1 -> book.change(id, IssueChange.text("Text " + random.nextInt(3)));
      case 2 -> book.comment(id, "Ord " + random.nextInt(3), null);
      case 3 -> book.delete(id);
      case 4 -> book.acts().undo();
      default -> book.change(id, IssueChange.priority(Priority.HIGH), IssueChange.theme("pbl"));
    }
  }
}
