package se.strukturvy.ui.issue.list;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.task.Outcome;

/**
 * What the issue list asks for and shows. It is worked out in the background, the newest question
 * wins, and the JavaFX thread only puts the answer up.
 */
public final class IssueList {
  private static final ListOrder LATEST =
      new ListOrder(List.of(new ListOrder.Key(ListOrder.Column.UPDATED, true)));

  private final IssueDesk desk;
  private final IssueWords words;
  private final ObjectProperty<ListQuery> query =
      new SimpleObjectProperty<>(new ListQuery(IssueFilter.ALL, LATEST, null, Set.of()));
  private final ReadOnlyObjectWrapper<ListQuery.Answer> answer =
      new ReadOnlyObjectWrapper<>(
          new ListQuery.Answer(List.of(), List.of(), Set.of(), 0, Map.of()));

  /** Used by the thread in the background alone. */
  private final ListMemory known = new ListMemory();

  private boolean asking;
  private boolean again;

  /** A list that follows the desk. */
  public IssueList(IssueDesk desk, IssueWords words) {
    this.desk = desk;
    this.words = words;
    query.addListener((property, before, now) -> refresh());
    words
        .list()
        .addListener(
            (property, before, now) ->
                Outcome.of(
                    desk.with(
                        book -> {
                          known.clear();
                          return true;
                        }),
                    done -> refresh(),
                    failure -> {}));
  }

  /** What is asked for. */
  public ObjectProperty<ListQuery> query() {
    return query;
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ListQuery.Answer> answer() {
    return answer.getReadOnlyProperty();
  }

  /** Asks with another filter. */
  public void filter(UnaryOperator<IssueFilter> change) {
    ListQuery now = query.get();
    query.set(new ListQuery(change.apply(now.filter()), now.order(), now.group(), now.folded()));
  }

  /** Groups by something else; null for not at all. */
  public void group(Criterion by) {
    ListQuery now = query.get();
    query.set(new ListQuery(now.filter(), now.order(), by, Set.of()));
  }

  /** Sorts in another way. */
  public void order(ListOrder order) {
    ListQuery now = query.get();
    query.set(new ListQuery(now.filter(), order, now.group(), now.folded()));
  }

  /** Puts a group away, or brings its issues back. */
  public void fold(String group) {
    Set<String> folded = new HashSet<>(query.get().folded());
    if (!folded.remove(group)) {
      folded.add(group);
    }
    query.set(query.get().withFolded(Set.copyOf(folded)));
  }

  /** Asks again: issues have changed. */
  public void refresh() {
    if (asking) {
      again = true;
    } else if (desk.book().isPresent()) {
      asking = true;
      ListQuery now = query.get();
      Outcome.of(desk.with(book -> now.answer(book, words, known)), this::show, this::failed);
    }
  }

  private void show(ListQuery.Answer found) {
    answer.set(found);
    next();
  }

  private void failed(Throwable failure) {
    // The search cannot be asked right now; what is shown stays, and the next question tries again.
    next();
  }

  private void next() {
    asking = false;
    if (again) {
      again = false;
      refresh();
    }
  }
}
