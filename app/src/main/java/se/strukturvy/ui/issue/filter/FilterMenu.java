package se.strukturvy.ui.issue.filter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.lists.SavedFilters;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.list.IssueList;
import se.strukturvy.ui.issue.words.CriterionWords;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.task.Outcome;

/**
 * The button below which the list is narrowed by anything that issues have, several values at once,
 * and where filters are saved and called up again.
 */
final class FilterMenu extends MenuButton {
  private final IssueList list;
  private final IssueDesk desk;
  private final IssueWords words;
  private final CriterionWords criteria;

  FilterMenu(IssueList list, IssueDesk desk, IssueWords words) {
    this.list = list;
    this.desk = desk;
    this.words = words;
    criteria = new CriterionWords(words);
    setId("issue-filter");
    setGraphic(new FontIcon(MaterialDesignF.FILTER_OUTLINE));
    setTooltip(new Tooltip(words.texts().get("filter.tip")));
    setMinWidth(USE_PREF_SIZE);
    getItems().add(new MenuItem(""));
    setOnShowing(event -> offer());
    list.query().addListener((property, before, now) -> name(now.filter()));
    name(list.query().get().filter());
  }

  private void offer() {
    getItems().clear();
    for (Criterion criterion : Criterion.values()) {
      Menu menu = values(criterion);
      if (!menu.getItems().isEmpty()) {
        getItems().add(menu);
      }
    }
    MenuItem none = new MenuItem(words.texts().get("filter.none"));
    none.setOnAction(event -> list.filter(filter -> IssueFilter.ALL.withText(filter.text())));
    none.setDisable(list.query().get().filter().wanted().isEmpty());
    getItems().addAll(new SeparatorMenuItem(), none);
    saved();
  }

  private Menu values(Criterion criterion) {
    Menu menu = new Menu(words.texts().get("criterion." + criterion.name()));
    Map<String, Integer> counts = list.answer().get().values().getOrDefault(criterion, Map.of());
    Set<String> wanted = list.query().get().filter().wanted().getOrDefault(criterion, Set.of());
    Map<String, String> byName = new TreeMap<>(words.collator()::compare);
    counts.keySet().forEach(value -> byName.put(name(criterion, value), value));
    byName.forEach(
        (name, value) -> {
          CheckMenuItem item =
              new CheckMenuItem(words.texts().get("group.heading", name, counts.get(value)));
          item.setMnemonicParsing(false);
          item.setSelected(wanted.contains(value));
          item.setOnAction(event -> toggle(criterion, value));
          menu.getItems().add(item);
        });
    return menu;
  }

  private void toggle(Criterion criterion, String value) {
    list.filter(
        filter -> {
          Set<String> values = new HashSet<>(filter.wanted().getOrDefault(criterion, Set.of()));
          if (!values.remove(value)) {
            values.add(value);
          }
          return values.isEmpty() ? filter.without(criterion) : filter.with(criterion, values);
        });
  }

  private void saved() {
    Map<String, IssueFilter> all =
        desk.book().map(book -> new SavedFilters(book.records()).all()).orElse(Map.of());
    getItems().add(new SeparatorMenuItem());
    all.forEach(
        (name, filter) -> {
          MenuItem item = new MenuItem(name, new FontIcon(MaterialDesignF.FILTER_VARIANT));
          item.setMnemonicParsing(false);
          item.setOnAction(event -> list.filter(before -> filter));
          getItems().add(item);
        });
    MenuItem save = new MenuItem(words.texts().get("filter.save"));
    save.setOnAction(event -> save());
    getItems().add(save);
    if (!all.isEmpty()) {
      Menu remove = new Menu(words.texts().get("filter.remove"));
      for (String name : all.keySet()) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(
            event ->
                write(
                    book -> {
                      new SavedFilters(book.records()).remove(name);
                      return name;
                    }));
        remove.getItems().add(item);
      }
      getItems().add(remove);
    }
  }

  private void save() {
    TextInputDialog dialog = new TextInputDialog();
    dialog.initOwner(getScene().getWindow());
    dialog.setTitle(words.texts().get("filter.save"));
    dialog.setHeaderText(words.texts().get("filter.save.name"));
    IssueFilter filter = list.query().get().filter();
    Optional<String> typed = dialog.showAndWait().map(String::strip).filter(n -> !n.isEmpty());
    typed.ifPresent(
        name ->
            write(
                book -> {
                  new SavedFilters(book.records()).save(name, filter);
                  return name;
                }));
  }

  private void write(IssueDesk.Work<String> work) {
    Outcome.of(desk.with(work), done -> {}, failure -> setText(words.failure(failure)));
  }

  /** The button says what the list is narrowed to. */
  private void name(IssueFilter now) {
    String active =
        now.wanted().entrySet().stream()
            .map(
                one ->
                    one.getValue().size() == 1
                        ? name(one.getKey(), one.getValue().iterator().next())
                        : words.texts().get("criterion." + one.getKey().name())
                            + " ("
                            + one.getValue().size()
                            + ")")
            .collect(Collectors.joining(" · "));
    setText(active.isEmpty() ? words.texts().get("filter") : active);
  }

  private String name(Criterion criterion, String value) {
    List<Issue> issues = desk.book().map(book -> book.issues()).orElse(List.of());
    return issues.stream()
        .filter(issue -> criterion.of(issue).contains(value))
        .findFirst()
        .map(issue -> criteria.value(criterion, value, issue))
        .orElse(value);
  }
}
