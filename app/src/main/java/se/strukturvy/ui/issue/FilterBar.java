package se.strukturvy.ui.issue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Theme;
import se.strukturvy.ui.control.SearchField;

/** The line above the list in which people say which issues they want to see, and their number. */
final class FilterBar extends HBox {
  private final ObjectProperty<IssueFilter> filter = new SimpleObjectProperty<>(IssueFilter.ALL);
  private final IssueWords words;
  private final SearchField search;
  private final ComboBox<Choice> municipality;
  private final Label count = new Label();

  /** Something to choose; a null value stands for all. */
  private record Choice(String value, String name) {}

  FilterBar(IssueWords words) {
    this.words = words;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    search = new SearchField(words.texts().get("filter.search"), words.texts().get("filter.clear"));
    search.setPrefWidth(190);
    search.setMinWidth(120);
    search.text().addListener((p, before, now) -> filter.set(filter.get().withWords(now)));
    ComboBox<Choice> status = box("status");
    for (IssueStatus each : IssueStatus.values()) {
      status.getItems().add(new Choice(each.name(), words.status(each)));
    }
    status
        .valueProperty()
        .addListener(
            (p, before, now) ->
                filter.set(
                    filter
                        .get()
                        .withStatus(
                            now.value() == null ? null : IssueStatus.valueOf(now.value()))));
    ComboBox<Choice> theme = box("theme");
    theme.getItems().add(new Choice("", words.theme("")));
    for (Theme each : words.themes().all()) {
      theme.getItems().add(new Choice(each.code(), each.name()));
    }
    theme
        .valueProperty()
        .addListener((p, before, now) -> filter.set(filter.get().withTheme(now.value())));
    municipality = box("municipality");
    municipality
        .valueProperty()
        .addListener(
            (p, before, now) ->
                filter.set(filter.get().withMunicipality(now == null ? null : now.value())));
    count.getStyleClass().add("muted");
    count.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(search, Priority.SOMETIMES);
    getChildren().addAll(search, status, theme, municipality, count);
  }

  private ComboBox<Choice> box(String key) {
    ComboBox<Choice> box = new ComboBox<>();
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Choice choice) {
            return choice == null ? "" : choice.name();
          }

          @Override
          public Choice fromString(String name) {
            return null;
          }
        });
    Choice all = new Choice(null, words.texts().get("filter.all." + key));
    box.getItems().add(all);
    box.setValue(all);
    box.setTooltip(new Tooltip(words.texts().get("filter.tip." + key)));
    box.setPrefWidth(140);
    box.setMinWidth(90);
    return box;
  }

  /** Which issues are wanted. */
  ObjectProperty<IssueFilter> filter() {
    return filter;
  }

  /** Offers the municipalities that the issues concern, and says how many issues are shown. */
  void update(List<IssueLine> all, int shown) {
    Map<String, String> names = new TreeMap<>(words.collator());
    all.stream()
        .flatMap(line -> line.issue().concern().municipalities().stream())
        .forEach(one -> names.put(one.name(), one.code()));
    Choice first = municipality.getItems().get(0);
    List<Choice> wanted = new java.util.ArrayList<>(List.of(first));
    names.forEach((name, code) -> wanted.add(new Choice(code, name)));
    if (!wanted.equals(List.copyOf(municipality.getItems()))) {
      Choice chosen = municipality.getValue();
      municipality.getItems().setAll(wanted);
      municipality.setValue(wanted.contains(chosen) ? chosen : first);
    }
    count.setText(
        shown == all.size()
            ? words.texts().get("count", all.size())
            : words.texts().get("count.of", shown, all.size()));
  }

  void focusSearch() {
    search.focus();
  }
}
