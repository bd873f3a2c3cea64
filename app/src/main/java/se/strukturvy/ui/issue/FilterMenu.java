package se.strukturvy.ui.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Theme;

/** The button below which the list is narrowed by status, theme and municipality. */
final class FilterMenu extends MenuButton {
  private final ObjectProperty<IssueFilter> filter;
  private final IssueWords words;
  private final Menu municipality;
  private Map<String, String> municipalities = Map.of();

  /**
   * Makes a button.
   *
   * @param filter is changed by what is chosen
   */
  FilterMenu(ObjectProperty<IssueFilter> filter, IssueWords words) {
    this.filter = filter;
    this.words = words;
    setGraphic(new FontIcon(MaterialDesignF.FILTER_OUTLINE));
    setTooltip(new Tooltip(words.texts().get("filter.tip")));
    setMinWidth(USE_PREF_SIZE);
    Map<String, String> statuses = new LinkedHashMap<>();
    Stream.of(IssueStatus.values()).forEach(each -> statuses.put(each.name(), words.status(each)));
    Menu status = new Menu(words.texts().get("column.status"));
    fill(
        status,
        "status",
        statuses,
        null,
        chosen ->
            filter.set(
                filter.get().withStatus(chosen == null ? null : IssueStatus.valueOf(chosen))));
    Map<String, String> themes = new LinkedHashMap<>();
    themes.put("", words.theme(""));
    words.themes().all().stream().forEach((Theme each) -> themes.put(each.code(), each.name()));
    Menu theme = new Menu(words.texts().get("column.theme"));
    fill(theme, "theme", themes, null, chosen -> filter.set(filter.get().withTheme(chosen)));
    municipality = new Menu(words.texts().get("filter.municipality"));
    getItems().addAll(status, theme, municipality);
    offer(List.of());
    filter.addListener((property, before, now) -> name(now));
    name(filter.get());
  }

  /** Offers the municipalities that the issues concern. */
  void offer(List<IssueLine> all) {
    Map<String, String> byName = new TreeMap<>(words.collator());
    all.stream()
        .flatMap(line -> line.issue().concern().municipalities().stream())
        .forEach(one -> byName.put(one.name(), one.code()));
    Map<String, String> byCode = new LinkedHashMap<>();
    byName.forEach((name, code) -> byCode.put(code, name));
    if (!byCode.equals(municipalities) || municipality.getItems().isEmpty()) {
      municipalities = byCode;
      fill(
          municipality,
          "municipality",
          byCode,
          filter.get().municipality(),
          chosen -> filter.set(filter.get().withMunicipality(chosen)));
    }
  }

  private void fill(
      Menu menu, String key, Map<String, String> names, String chosen, Consumer<String> choose) {
    ToggleGroup one = new ToggleGroup();
    menu.getItems().setAll(item(words.texts().get("filter.all." + key), null, chosen, one, choose));
    names.forEach((value, name) -> menu.getItems().add(item(name, value, chosen, one, choose)));
  }

  private static MenuItem item(
      String name, String value, String chosen, ToggleGroup one, Consumer<String> choose) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setToggleGroup(one);
    item.setSelected(java.util.Objects.equals(value, chosen));
    item.setOnAction(event -> choose.accept(value));
    return item;
  }

  /** The button says what the list is narrowed to. */
  private void name(IssueFilter now) {
    String active =
        Stream.of(
                now.status() == null ? "" : words.status(now.status()),
                now.theme() == null ? "" : words.theme(now.theme()),
                now.municipality() == null
                    ? ""
                    : municipalities.getOrDefault(now.municipality(), now.municipality()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    setText(active.isEmpty() ? words.texts().get("filter") : active);
  }
}
