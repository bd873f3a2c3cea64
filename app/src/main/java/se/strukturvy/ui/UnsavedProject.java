package se.strukturvy.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import se.strukturvy.ui.text.Messages;

/**
 * Asks what becomes of a project that has changed before it makes room for something else.
 *
 * @param changed whether the project differs from its file
 * @param save writes the project, and then goes on; stays where that fails
 */
record UnsavedProject(
    Stage owner, Messages texts, BooleanSupplier changed, Consumer<Runnable> save) {
  /** Goes on at once, once the project is saved, or not at all. */
  void leave(Runnable goOn) {
    if (!changed.getAsBoolean()) {
      goOn.run();
      return;
    }
    ButtonType first = new ButtonType(texts.get("file.saveFirst"), ButtonData.YES);
    ButtonType drop = new ButtonType(texts.get("file.drop"), ButtonData.NO);
    ButtonType stay = new ButtonType(texts.get("file.stay"), ButtonData.CANCEL_CLOSE);
    Alert question =
        new Alert(Alert.AlertType.CONFIRMATION, texts.get("file.unsaved"), first, drop, stay);
    question.initOwner(owner);
    question.setHeaderText(null);
    ButtonType answer = question.showAndWait().orElse(stay);
    if (answer == first) {
      save.accept(goOn);
    } else if (answer == drop) {
      goOn.run();
    }
  }
}
