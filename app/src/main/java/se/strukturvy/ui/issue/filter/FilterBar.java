package se.strukturvy.ui.issue.filter;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import se.strukturvy.ui.control.SearchField;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.list.IssueList;
import se.strukturvy.ui.issue.words.IssueWords;

/** The line above the list in which people say which issues they want to see, and their number. */
public final class FilterBar extends HBox {
  private static final Duration PAUSE = Duration.millis(120);

  private final IssueWords words;
  private final SearchField search;
  private final Label count = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /**
   * Makes the line.
   *
   * @param counts shows how many issues there are of each sort
   */
  public FilterBar(IssueList list, IssueDesk desk, IssueWords words, Runnable counts) {
    this.words = words;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    search = new SearchField(words.texts().get("filter.search"), words.texts().get("filter.clear"));
    search.setMinWidth(60);
    search.setMaxWidth(320);
    pause.setOnFinished(
        event -> list.filter(filter -> filter.withText(search.text().get().strip())));
    search.text().addListener((p, before, now) -> pause.playFromStart());
    list.query()
        .addListener(
            (p, before, now) -> {
              if (!now.filter().text().equals(before.filter().text())
                  && !now.filter().text().equals(search.text().get().strip())) {
                search.text().set(now.filter().text());
              }
            });
    list.answer().addListener((p, before, now) -> say(now.issues().size(), now.total()));
    count.getStyleClass().add("muted");
    count.setMinWidth(USE_PREF_SIZE);
    Button matrix = new Button("", new FontIcon(MaterialDesignT.TABLE_LARGE));
    matrix.setTooltip(new Tooltip(words.texts().get("counts.tip")));
    matrix.setAccessibleText(words.texts().get("counts"));
    matrix.setMinWidth(USE_PREF_SIZE);
    matrix.setOnAction(event -> counts.run());
    HBox.setHgrow(search, Priority.ALWAYS);
    getChildren()
        .addAll(
            search, new FilterMenu(list, desk, words), new GroupMenu(list, words), matrix, count);
  }

  private void say(int shown, int all) {
    count.setText(
        shown == all ? words.texts().get("count", all) : words.texts().get("count.of", shown, all));
  }

  /** Lets people type words to search for. */
  public void focusSearch() {
    search.focus();
  }
}
