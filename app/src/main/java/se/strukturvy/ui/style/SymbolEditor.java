package se.strukturvy.ui.style;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.classify.Restyle;
import se.strukturvy.style.classify.StyleDesign;
import se.strukturvy.ui.control.FactTable;
import se.strukturvy.ui.text.Messages;

/**
 * Changes one symbol that belongs to no layer: colour, line, hatch, marker, with the controls of
 * the style panel.
 */
public final class SymbolEditor extends VBox implements SymbolEdits {
  private final Messages texts;
  private final Consumer<List<Symbolizer>> changed;
  private final ColorPicker colour = new ColorPicker();
  private final SymbolBox symbol;
  private StyleDesign design;
  private Rows shown;

  /**
   * Makes an editor.
   *
   * @param symbolizers the symbol as it is, from below
   * @param changed told of every change
   * @param locale the language
   */
  public SymbolEditor(
      List<Symbolizer> symbolizers, Consumer<List<Symbolizer>> changed, Locale locale) {
    this.changed = changed;
    texts = new Messages(SymbolEditor.class, locale);
    design = design(symbolizers);
    setPadding(new Insets(2, 0, 8, 34));
    setMaxWidth(380);
    colour.getStyleClass().add("button");
    colour.setStyle("-fx-color-label-visible: false;");
    colour.setOnAction(event -> recolour());
    symbol = new SymbolBox(this);
    show();
  }

  private static StyleDesign design(List<Symbolizer> symbolizers) {
    return new StyleDesign(Style.of(symbolizers.toArray(new Symbolizer[0])));
  }

  @Override
  public Messages texts() {
    return texts;
  }

  @Override
  public void restyle(String key, Function<StyleDesign, Style> how) {
    Style style = how.apply(design);
    if (!style.equals(design.style())) {
      design = new StyleDesign(style);
      show();
      changed.accept(style.rules().get(0).symbolizers());
    }
  }

  /** Shows another symbol, without telling. */
  public void show(List<Symbolizer> symbolizers) {
    design = design(symbolizers);
    show();
  }

  private void show() {
    Rgba now = new Restyle(design.symbol()).colour().orElse(Rgba.BLACK);
    colour.setValue(Color.rgb(now.red(), now.green(), now.blue()));
    Rows rows = new Rows();
    rows.add(texts.get("symbol.colour"), colour);
    symbol.addTo(rows, design);
    FactTable table = rows.table(shown);
    table.setVgap(4);
    getChildren().setAll(table);
    shown = rows;
  }

  private void recolour() {
    Rgba chosen = RuleLines.rgba(colour.getValue());
    restyle("colour", from -> from.restyled(each -> new Restyle(each).colour(chosen)));
  }
}
