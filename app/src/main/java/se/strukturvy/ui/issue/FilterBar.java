package se.strukturvy.ui.issue;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.strukturvy.ui.control.SearchField;

/** The line above the list in which people say which issues they want to see, and their number. */
final class FilterBar extends HBox {
  private final ObjectProperty<IssueFilter> filter = new SimpleObjectProperty<>(IssueFilter.ALL);
  private final IssueWords words;
  private final SearchField search;
  private final FilterMenu menu;
  private final Label count = new Label();

  FilterBar(IssueWords words) {
    this.words = words;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    search = new SearchField(words.texts().get("filter.search"), words.texts().get("filter.clear"));
    search.setMinWidth(140);
    search.setMaxWidth(320);
    search.text().addListener((p, before, now) -> filter.set(filter.get().withWords(now)));
    menu = new FilterMenu(filter, words);
    count.getStyleClass().add("muted");
    count.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(search, Priority.ALWAYS);
    getChildren().addAll(search, menu, count);
  }

  /** Which issues are wanted. */
  ObjectProperty<IssueFilter> filter() {
    return filter;
  }

  /** Offers what the issues can be narrowed to, and says how many are shown. */
  void update(List<IssueLine> all, int shown) {
    menu.offer(all);
    count.setText(
        shown == all.size()
            ? words.texts().get("count", all.size())
            : words.texts().get("count.of", shown, all.size()));
  }

  void focusSearch() {
    search.focus();
  }
}
