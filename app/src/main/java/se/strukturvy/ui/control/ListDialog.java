package se.strukturvy.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;

/** A dialog that shows something to read, and can be closed and made larger. */
public class ListDialog extends Dialog<Void> {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 520;

  /** Makes an empty dialog. */
  public ListDialog(String title) {
    setTitle(title);
    setResizable(true);
    initModality(Modality.NONE);
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    getDialogPane().setPrefSize(WIDTH, HEIGHT);
    getDialogPane().getStylesheets().add(Panel.styleSheet());
    getDialogPane().getStyleClass().add("panel");
  }

  /** Shows it above the window of a node. */
  public void showOver(Node owner) {
    initOwner(owner.getScene().getWindow());
    show();
    // JDK-8316423: some window managers open at 200x200 otherwise.
    Platform.runLater(() -> getDialogPane().getScene().getWindow().sizeToScene());
  }
}
