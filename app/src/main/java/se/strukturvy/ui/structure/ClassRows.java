package se.strukturvy.ui.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.structure.LegendClass;
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
      rows.getChildren().add(new ClassRow(this, i, texts));
    }
  }

  /** How many classes there are. */
  int size() {
    return classes.size();
  }

  /** The class in a place. */
  LegendClass get(int place) {
    return classes.get(place);
  }

  /** Puts another class in a place; its line is not made anew. */
  void set(int place, LegendClass line) {
    classes.set(place, line);
  }

  /** Moves the class in place {@code a} to {@code b}; the keyboard goes with it. */
  void swap(int a, int b) {
    Collections.swap(classes, a, b);
    show();
    ((ClassRow) rows.getChildren().get(b)).focus(b < a);
  }

  void remove(int place) {
    classes.remove(place);
    show();
  }
}
