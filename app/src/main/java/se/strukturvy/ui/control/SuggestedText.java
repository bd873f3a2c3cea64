package se.strukturvy.ui.control;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line to type in, with a button that lists what is usually typed there. */
public final class SuggestedText extends HBox {
  private final TextField field = new TextField();
  private Consumer<String> choice = text -> {};

  /**
   * Makes a line.
   *
   * @param prompt what it says while it is empty
   * @param suggestions asked each time the list is opened
   */
  public SuggestedText(String prompt, Supplier<Collection<String>> suggestions) {
    getStyleClass().add("suggested-text");
    setSpacing(2);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(event -> choose(field.getText()));
    MenuButton list = new MenuButton();
    list.getStyleClass().add("bare");
    list.setAccessibleText(prompt);
    list.setMinWidth(USE_PREF_SIZE);
    list.setOnShowing(
        event -> {
          list.getItems().clear();
          suggestions.get().forEach(text -> list.getItems().add(item(text)));
        });
    list.getItems().add(new MenuItem(""));
    getChildren().addAll(field, list);
  }

  private MenuItem item(String text) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(
        event -> {
          field.setText(text);
          choose(text);
        });
    return item;
  }

  private void choose(String text) {
    if (!text.isBlank()) {
      choice.accept(text.strip());
    }
  }

  /** Told of what is chosen from the list, or typed and confirmed with Enter. */
  public void onChoice(Consumer<String> told) {
    choice = told;
  }

  /** The line itself. */
  public TextField field() {
    return field;
  }
}
