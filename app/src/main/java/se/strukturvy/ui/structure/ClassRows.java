package se.strukturvy.ui.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.ui.control.SymbolPicture;
import se.strukturvy.ui.text.Messages;

/** The lines of a structure image's legend, in their order. */
final class ClassRows extends VBox {
  private final Messages texts;
  private final VBox rows = new VBox(6);
  private final List<LegendClass> classes = new ArrayList<>();

  /**
   * Makes rows.
   *
   * @param found the classes that the members' data name
   */
  ClassRows(List<LegendClass> legend, Supplier<List<LegendClass>> found, Messages texts) {
    this.texts = texts;
    setSpacing(8);
    setPadding(new Insets(12));
    Label what = new Label(texts.get("edit.classes.what"));
    what.setWrapText(true);
    what.getStyleClass().addAll("muted", "small");
    Button take = new Button(texts.get("edit.classes.take"), new FontIcon(MaterialDesignP.PLUS));
    take.setId("image-class-take");
    take.setOnAction(event -> take(found.get()));
    getChildren().addAll(what, rows, take);
    classes.addAll(legend);
    show();
  }

  /** The legend as it is filled in now. */
  List<LegendClass> legend() {
    return List.copyOf(classes);
  }

  private void take(List<LegendClass> found) {
    for (LegendClass line : found) {
      boolean known =
          classes.stream()
              .anyMatch(each -> each.code().equals(line.code()) && each.kind() == line.kind());
      if (!known) {
        classes.add(line);
      }
    }
    show();
  }

  private void show() {
    rows.getChildren().clear();
    for (int i = 0; i < classes.size(); i++) {
      rows.getChildren().add(row(i));
    }
  }

  private HBox row(int place) {
    LegendClass line = classes.get(place);
    Label code = new Label(line.code());
    code.setPrefWidth(170);
    code.setTooltip(
        new Tooltip(texts.get("edit.kind." + line.kind().name().toLowerCase(Locale.ROOT))));
    TextField label = new TextField(line.label());
    label
        .textProperty()
        .addListener((text, before, now) -> classes.set(place, classes.get(place).withLabel(now)));
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox row =
        new HBox(
            6,
            new SymbolPicture(line.symbolizers(), line.kind()),
            code,
            label,
            button(MaterialDesignA.ARROW_UP, "edit.up", place > 0, () -> swap(place, place - 1)),
            button(
                MaterialDesignA.ARROW_DOWN,
                "edit.down",
                place < classes.size() - 1,
                () -> swap(place, place + 1)),
            button(MaterialDesignC.CLOSE, "edit.remove", true, () -> remove(place)));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
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

  private void swap(int a, int b) {
    Collections.swap(classes, a, b);
    show();
  }

  private void remove(int place) {
    classes.remove(place);
    show();
  }
}
