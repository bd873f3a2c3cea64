package se.strukturvy.ui.issue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import se.strukturvy.issue.ThemeSymbol;

/** A box in which a theme's symbol is chosen by its picture and its name. */
final class SymbolBox extends ComboBox<ThemeSymbol> {
  SymbolBox(IssueWords words, ThemeSymbol chosen) {
    getItems().setAll(ThemeSymbol.values());
    setValue(chosen);
    setVisibleRowCount(ThemeSymbol.values().length);
    setTooltip(new Tooltip(words.texts().get("themes.symbol")));
    setAccessibleText(words.texts().get("themes.symbol"));
    setMinWidth(USE_PREF_SIZE);
    setCellFactory(list -> new SymbolCell(words, true));
    setButtonCell(new SymbolCell(words, false));
  }

  private static final class SymbolCell extends ListCell<ThemeSymbol> {
    private final IssueWords words;
    private final boolean named;

    SymbolCell(IssueWords words, boolean named) {
      this.words = words;
      this.named = named;
    }

    @Override
    protected void updateItem(ThemeSymbol symbol, boolean empty) {
      super.updateItem(symbol, empty);
      boolean shown = !empty && symbol != null;
      setText(shown && named ? words.texts().get("symbol." + symbol.name()) : null);
      setGraphic(shown ? ThemeMark.symbol(symbol, null) : null);
    }
  }
}
