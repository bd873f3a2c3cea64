package se.strukturvy.ui.issue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import se.strukturvy.issue.Theme;

/** A box in which a theme is chosen by name; its values are codes, empty for unclear. */
final class ThemeBox extends ComboBox<String> {
  ThemeBox(IssueWords words) {
    getItems().add("");
    words.themes().all().stream().map(Theme::code).forEach(getItems()::add);
    setValue("");
    setTooltip(new Tooltip(words.texts().get("theme.tip")));
    setMaxWidth(Double.MAX_VALUE);
    setCellFactory(list -> new ThemeCell(words));
    setButtonCell(new ThemeCell(words));
  }

  private static final class ThemeCell extends ListCell<String> {
    private final IssueWords words;

    ThemeCell(IssueWords words) {
      this.words = words;
    }

    @Override
    protected void updateItem(String code, boolean empty) {
      super.updateItem(code, empty);
      setText(empty || code == null ? null : words.theme(code));
      setGraphic(empty || code == null ? null : new ThemeMark(words.themes().find(code)));
    }
  }
}
