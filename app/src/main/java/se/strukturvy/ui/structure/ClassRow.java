package se.strukturvy.ui.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendVariant;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.classify.Restyle;
import se.strukturvy.ui.control.SymbolPicture;
import se.strukturvy.ui.style.SymbolEditor;
import se.strukturvy.ui.text.Messages;

/** One line of the legend with its variants; a press on a symbol opens what changes it. */
final class ClassRow extends VBox {
  private static final double CODE = 160;
  private static final double INDENT = 18;

  private final ClassRows rows;
  private final int place;
  private final Messages texts;
  private Button raise;
  private Button lower;

  /** Shows each variant in another way. */
  private final List<Consumer<List<Symbolizer>>> variants = new ArrayList<>();

  ClassRow(ClassRows rows, int place, Messages texts) {
    super(3);
    this.rows = rows;
    this.place = place;
    this.texts = texts;
    build();
  }

  private void build() {
    LegendClass line = rows.get(place);
    Label code = new Label(line.code());
    code.setPrefWidth(CODE);
    code.setTooltip(
        new Tooltip(texts.get("edit.kind." + line.kind().name().toLowerCase(Locale.ROOT))));
    TextField label = new TextField(line.label());
    label
        .textProperty()
        .addListener((property, before, now) -> rows.set(place, rows.get(place).withLabel(now)));
    HBox.setHgrow(label, Priority.ALWAYS);
    Ikon up = MaterialDesignA.ARROW_UP;
    Ikon down = MaterialDesignA.ARROW_DOWN;
    boolean last = place == rows.size() - 1;
    raise = button(up, "edit.up", place > 0, () -> rows.swap(place, place - 1));
    lower = button(down, "edit.down", !last, () -> rows.swap(place, place + 1));
    Button remove = button(MaterialDesignC.CLOSE, "edit.remove", true, () -> rows.remove(place));
    HBox first = new HBox(6, code, label, raise, lower, remove);
    add(first, line.symbolizers(), this::redraw);
    for (int i = 0; i < line.variants().size(); i++) {
      int variant = i;
      HBox next = new HBox(6, new Label(line.variants().get(i).label()));
      next.setPadding(new Insets(0, 0, 0, INDENT));
      variants.add(
          add(next, line.variants().get(i).symbolizers(), drawn -> redraw(variant, drawn)));
    }
  }

  /**
   * Adds a line with its symbol before it, and below it the editor while it is open.
   *
   * @return shows another symbol there
   */
  private Consumer<List<Symbolizer>> add(
      HBox line, List<Symbolizer> drawn, Consumer<List<Symbolizer>> changed) {
    ToggleButton open = new ToggleButton("", new SymbolPicture(drawn, rows.get(place).kind()));
    open.getStyleClass().add("flat");
    open.setStyle("-fx-padding: 3 4 3 4;");
    open.setTooltip(new Tooltip(texts.get("edit.symbol")));
    open.setAccessibleText(texts.get("edit.symbol"));
    line.getChildren().add(0, open);
    line.setAlignment(Pos.CENTER_LEFT);
    Consumer<List<Symbolizer>> picture =
        symbol -> open.setGraphic(new SymbolPicture(symbol, rows.get(place).kind()));
    SymbolEditor editor = new SymbolEditor(drawn, picture.andThen(changed), texts.locale());
    editor.visibleProperty().bind(open.selectedProperty());
    editor.managedProperty().bind(open.selectedProperty());
    getChildren().addAll(line, editor);
    return picture.andThen(editor::show);
  }

  /** Draws the class in another way; its variants take its colour. */
  private void redraw(List<Symbolizer> drawn) {
    LegendClass line = rows.get(place);
    Optional<Rgba> before = new Restyle(line.symbolizers()).colour();
    Optional<Rgba> now = new Restyle(drawn).colour();
    rows.set(place, line.withSymbolizers(drawn));
    if (!now.equals(before) && now.isPresent()) {
      for (int i = 0; i < line.variants().size(); i++) {
        List<Symbolizer> coloured =
            new Restyle(line.variants().get(i).symbolizers()).colour(now.get());
        redraw(i, coloured);
        variants.get(i).accept(coloured);
      }
    }
  }

  private void redraw(int variant, List<Symbolizer> drawn) {
    LegendClass line = rows.get(place);
    List<LegendVariant> others = new ArrayList<>(line.variants());
    LegendVariant old = others.get(variant);
    others.set(variant, new LegendVariant(old.filter(), old.label(), drawn));
    rows.set(place, line.withVariants(others));
  }

  /** Takes the keyboard to the button that moves the line on, or back where it is at an end. */
  void focus(boolean upwards) {
    boolean raises = upwards ? !raise.isDisabled() : lower.isDisabled();
    (raises ? raise : lower).requestFocus();
  }

  private Button button(Ikon icon, String key, boolean enabled, Runnable act) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setDisable(!enabled);
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setOnAction(event -> act.run());
    return button;
  }
}
