package se.strukturvy.ui.question;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import se.strukturvy.ui.text.Messages;

/** A dialog with a question, a way to answer it, and a way to change one's mind. */
final class QuestionDialog {
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final ButtonType yes;

  QuestionDialog(Window owner, Messages texts, String title, String header, String answer) {
    yes = new ButtonType(answer, ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.setHeaderText(header);
    dialog.setResizable(true);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(yes, new ButtonType(texts.get("cancel"), ButtonData.CANCEL_CLOSE));
  }

  /**
   * Whether people gave the answer.
   *
   * @param width of the dialog, pixels
   */
  boolean asks(Node content, double width) {
    dialog.getDialogPane().setPrefWidth(width);
    dialog.getDialogPane().setContent(content);
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }

  /** The button that gives the answer. */
  Node answerButton() {
    return dialog.getDialogPane().lookupButton(yes);
  }

  /** Gives the answer, as the button does. */
  void answer() {
    dialog.setResult(yes);
    dialog.close();
  }
}
