package se.strukturvy.ui.issue.theme;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import se.strukturvy.issue.theme.ThemeSymbol;
import se.strukturvy.ui.issue.words.IssueWords;

/** A box in which a theme's symbol is chosen by its picture and its name. */
final class SymbolBox extends ComboBox<ThemeSymbol> {
  private static final double WIDTH = 160;

  SymbolBox(IssueWords words, ThemeSymbol chosen) {
    getItems().setAll(ThemeSymbol.values());
    setValue(chosen);
    setVisibleRowCount(ThemeSymbol.values().length);
    setTooltip(new Tooltip(words.texts().get("themes.symbol")));
    setAccessibleText(words.texts().get("themes.symbol"));
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setCellFactory(list -> new SymbolCell(words));
    setButtonCell(new SymbolCell(words));
  }

  private static final class SymbolCell extends ListCell<ThemeSymbol> {
    private final IssueWords words;

    SymbolCell(IssueWords words) {
      this.words = words;
    }

    @Override
    protected void updateItem(ThemeSymbol symbol, boolean empty) {
      super.updateItem(symbol, empty);
      boolean shown = !empty && symbol != null;
      setText(shown ? words.texts().get("symbol." + symbol.name()) : null);
      setGraphic(shown ? ThemeMark.symbol(symbol, null) : null);
    }
  }
}
