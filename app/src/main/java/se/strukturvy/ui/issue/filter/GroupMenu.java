package se.strukturvy.ui.issue.filter;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.ui.issue.list.IssueList;
import se.strukturvy.ui.issue.words.IssueWords;

/** The button below which people choose by what the list is grouped. */
final class GroupMenu extends MenuButton {
  private static final List<Criterion> OFFERED =
      List.of(
          Criterion.MUNICIPALITY,
          Criterion.THEME,
          Criterion.STATUS,
          Criterion.REACH,
          Criterion.FORUM,
          Criterion.ORGANISATION,
          Criterion.KIND,
          Criterion.PRIORITY,
          Criterion.DIRECTION,
          Criterion.AUTHOR);

  private final IssueList list;
  private final IssueWords words;
  private final ToggleGroup one = new ToggleGroup();

  GroupMenu(IssueList list, IssueWords words) {
    this.list = list;
    this.words = words;
    setId("issue-group");
    setGraphic(new FontIcon(MaterialDesignF.FORMAT_LIST_GROUP));
    setTooltip(new Tooltip(words.texts().get("group.tip")));
    setMinWidth(USE_PREF_SIZE);
    add(words.texts().get("group.no"), null);
    OFFERED.forEach(by -> add(words.texts().get("criterion." + by.name()), by));
    list.query().addListener((property, before, now) -> name(now.group()));
    name(list.query().get().group());
  }

  private void add(String name, Criterion by) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setToggleGroup(one);
    item.setSelected(by == null);
    item.setOnAction(event -> list.group(by));
    getItems().add(item);
  }

  private void name(Criterion by) {
    setText(words.texts().get(by == null ? "group" : "criterion." + by.name()));
  }
}
