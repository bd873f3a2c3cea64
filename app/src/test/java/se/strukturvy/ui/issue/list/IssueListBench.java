package se.strukturvy.ui.issue.list;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.style.Rgba;
import se.strukturvy.ui.issue.map.IssuePicture;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.text.Messages;

/**
 * Measures, by hand, how fast the list of an issue file answers and its issues are drawn; the
 * argument is the file.
 */
public final class IssueListBench {
  private static final int ROUNDS = 25;

  /** Rounds before, until the code has been compiled. */
  private static final int WARMING = 60;

  private IssueListBench() {}

  /** Prints medians in milliseconds. */
  public static void main(String... arguments) throws Exception {
    try (SqliteIssueStore store = SqliteIssueStore.open(Path.of(arguments[0]), Clock.systemUTC())) {
      IssueBook book = TestBooks.of(store, "Anna");
      IssueWords words =
          new IssueWords(
              new Messages(IssueWords.class, Locale.forLanguageTag("sv")),
              new SimpleObjectProperty<>(Themes.named()),
              null);
      ListMemory known = new ListMemory();
      ListOrder byTitle = new ListOrder(List.of(new ListOrder.Key(ListOrder.Column.TITLE, false)));
      IssueFilter[] filters = {
        IssueFilter.ALL,
        IssueFilter.ALL.withText("bro gata"),
        IssueFilter.ALL.with(Criterion.STATUS, List.of("NEW")),
        IssueFilter.ALL.with(Criterion.THEME, List.of("natur")).withText("väg")
      };
      for (IssueFilter filter : filters) {
        ListQuery query = new ListQuery(filter, byTitle, null, Set.of());
        int found = query.answer(book, words, known).issues().size();
        say(filter + " -> " + found, () -> query.answer(book, words, known));
      }
      draw(book.issues());
    }
  }

  private static void draw(List<Issue> issues) throws Exception {
    SoftwareRenderer renderer = new SoftwareRenderer();
    for (double pixel : new double[] {300, 150, 90, 60, 40, 20, 5}) {
      Viewport view = new Viewport(495_000, 6_580_000, pixel, 1920, 1080, 1);
      int level = IssuePicture.level(pixel);
      say(
          "make ready at " + pixel + " m/pixel",
          () -> IssuePicture.of(issues, Themes.named(), level));
      IssuePicture picture = IssuePicture.of(issues, Themes.named(), level);
      say("choose at " + pixel + " m/pixel", () -> picture.layers(view.extent(), null));
      MapSnapshot snapshot = new MapSnapshot(picture.layers(view.extent(), null), view, Rgba.WHITE);
      say("draw at " + pixel + " m/pixel", () -> renderer.render(snapshot, () -> false));
    }
  }

  private static void say(String what, Callable<?> work) throws Exception {
    double[] millis = new double[ROUNDS];
    for (int i = -WARMING; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.call();
      millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(Locale.ROOT, "%7.1f ms  %s%n", millis[ROUNDS / 2], what);
  }
}
