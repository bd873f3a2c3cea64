package se.strukturvy.ui.issue.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.text.Messages;

class ListQueryTest {
  private final IssueWords words =
      new IssueWords(
          new Messages(IssueWords.class, Locale.forLanguageTag("sv")),
          new SimpleObjectProperty<>(Themes.named()),
          null);

  @Test
  void theMapShowsWhatTheListShowsAndWhatIsPicked() throws Exception {
    IssueBook book = TestBooks.inMemory();
    Issue wind = book.add(new IssueDraft("Vindpark", "", "vindkraft", null));
    Issue road = book.add(new IssueDraft("Väg", "", "trafik", null));
    SelectionModel selection = new SelectionModel();
    selection.issues().set(book.issues());
    IssueFilter onlyWind = IssueFilter.ALL.with(Criterion.THEME, List.of("vindkraft"));
    ListQuery query = new ListQuery(onlyWind, new ListOrder(List.of()), null, Set.of());

    selection.leftOut().set(query.answer(book, words, new ListMemory()).leftOut());

    assertThat(selection.mapped()).extracting(Issue::id).containsExactly(wind.id());
    selection.selectedIssue().set(road.id());
    assertThat(selection.mapped()).extracting(Issue::id).contains(wind.id(), road.id());
  }
}
