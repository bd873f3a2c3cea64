package se.strukturvy.ui.issue.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.ui.issue.words.IssueWords;

/** A box in which a theme is chosen by name; its values are codes, empty for unclear. */
public final class ThemeBox extends ComboBox<String> {
  private final ChangeListener<Themes> edited = (property, before, now) -> offer(now);

  /** Offers the themes in use. */
  public ThemeBox(IssueWords words) {
    offer(words.themes());
    setValue("");
    words.list().addListener(new WeakChangeListener<>(edited));
    setTooltip(new Tooltip(words.texts().get("theme.tip")));
    setMaxWidth(Double.MAX_VALUE);
    setCellFactory(list -> new ThemeCell(words));
    setButtonCell(new ThemeCell(words));
  }

  private void offer(Themes themes) {
    String chosen = getValue();
    List<String> codes = new ArrayList<>(List.of(""));
    themes.all().stream().map(Theme::code).forEach(codes::add);
    getItems().setAll(codes);
    setValue(chosen);
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
