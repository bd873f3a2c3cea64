package se.strukturvy.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Says for ten seconds what has just been taken away, and puts it back when asked. */
public final class UndoBar extends HBox {
  private static final Duration SHOWN = Duration.seconds(10);

  private final Label said = new Label();
  private final PauseTransition time = new PauseTransition(SHOWN);
  private final Button button;
  private final String usual;
  private Runnable back = () -> {};

  /**
   * Makes a bar, not shown yet.
   *
   * @param undo what its button says
   * @param close what its cross is called
   */
  public UndoBar(String undo, String close) {
    getStyleClass().add("undo-bar");
    setAlignment(Pos.CENTER_LEFT);
    usual = undo;
    button = new Button(undo);
    button.getStyleClass().addAll("small", "accent");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          hide();
          back.run();
        });
    Button cross = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    cross.getStyleClass().addAll("flat", "button-icon", "bare");
    cross.setAccessibleText(close);
    cross.setOnAction(event -> hide());
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(said, button, cross);
    time.setOnFinished(event -> hide());
    hide();
  }

  /** Says a sentence; {@code undo} runs when people press the button in time. */
  public void show(String sentence, Runnable undo) {
    show(sentence, usual, undo);
  }

  /** Says a sentence; {@code act} runs when people press the button, which says {@code name}. */
  public void show(String sentence, String name, Runnable act) {
    button.setText(name);
    said.setText(sentence);
    back = act;
    setVisible(true);
    setManaged(true);
    time.playFromStart();
  }

  /** Goes away early when what it offers can no longer be done. */
  public void hideUnless(boolean possible) {
    if (!possible) {
      hide();
    }
  }

  private void hide() {
    time.stop();
    setVisible(false);
    setManaged(false);
  }
}
