package se.strukturvy.ui.issue.theme;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.ui.issue.words.IssueWords;

/** The themes of an issue: the one that comes first, and further ones beside it. */
public final class ThemeChooser extends VBox {
  private final IssueWords words;
  private final Consumer<IssueChange> save;
  private final ThemeBox first;
  private final MenuButton more = new MenuButton("", new FontIcon(MaterialDesignP.PLUS));
  private final FlowPane further = new FlowPane(4, 4);
  private List<String> shown = List.of();
  private boolean following;

  /** Makes a chooser; {@code save} writes what is chosen. */
  public ThemeChooser(IssueWords words, Consumer<IssueChange> save) {
    super(4);
    this.words = words;
    this.save = save;
    first = new ThemeBox(words);
    HBox.setHgrow(first, Priority.ALWAYS);
    more.setTooltip(new Tooltip(words.texts().get("theme.more")));
    more.setAccessibleText(words.texts().get("theme.more"));
    more.setMinWidth(USE_PREF_SIZE);
    more.getItems().add(new CheckMenuItem(""));
    more.setOnShowing(event -> offer());
    HBox line = new HBox(4, first, more);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, further);
    first
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!following && now != null) {
                save.accept(IssueChange.theme(now));
              }
            });
  }

  private void offer() {
    more.getItems().clear();
    for (Theme theme : words.themes().all()) {
      CheckMenuItem item = new CheckMenuItem(theme.name());
      item.setMnemonicParsing(false);
      item.setSelected(shown.contains(theme.code()));
      item.setOnAction(
          event -> save.accept(IssueChange.furtherTheme(theme.code(), item.isSelected())));
      more.getItems().add(item);
    }
  }

  /** Shows the themes of an issue. */
  public void show(Issue issue) {
    following = true;
    first.setValue(issue.theme());
    following = false;
    shown = issue.details().moreThemes();
    further.getChildren().clear();
    for (String code : shown) {
      Button theme = new Button(words.theme(code), new FontIcon(MaterialDesignC.CLOSE));
      theme.setContentDisplay(ContentDisplay.RIGHT);
      theme.getStyleClass().addAll("small", "bare");
      theme.setTooltip(new Tooltip(words.texts().get("theme.remove")));
      theme.setOnAction(event -> save.accept(IssueChange.furtherTheme(code, false)));
      further.getChildren().add(theme);
    }
    further.setManaged(!shown.isEmpty());
  }
}
