package se.strukturvy.ui.map.tool;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import se.strukturvy.ui.control.KeptText;
import se.strukturvy.ui.text.Drafts;
import se.strukturvy.ui.text.Messages;

/** The small editor at the spot where an issue was drawn: a title, Enter stores it. */
final class IssuePrompt extends VBox {
  private static final double WIDTH = 320;
  private static final double GAP = 14;

  /** Height of what lies along the lower edge of the map while an issue is drawn. */
  private static final double BAR = 92;

  private static final String DRAFT = "place.title";

  private final Pane overlay;
  private final TextField title = new TextField();
  private final Label hint = new Label();
  private final Messages texts;

  /**
   * Makes the editor, not shown yet.
   *
   * @param drafts keeps the title until it is stored
   * @param similar offers issues that are there already
   * @param store called when Enter is pressed
   * @param back called when Esc is pressed
   */
  IssuePrompt(
      Pane overlay,
      Messages texts,
      Drafts drafts,
      SimilarList similar,
      Runnable store,
      Runnable back) {
    this.overlay = overlay;
    this.texts = texts;
    getStyleClass().add("issue-prompt");
    setId("issue-prompt");
    title.setId("issue-title");
    title.setPromptText(texts.get("issue.title"));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    setPrefWidth(WIDTH);
    getChildren().addAll(new Label(texts.get("issue.new")), title, hint, similar);
    similar.follow(title);
    similar.heightProperty().addListener((property, before, now) -> keepInside());
    KeptText.keep(title, drafts, DRAFT);
    title.setOnAction(event -> store.run());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
          }
        });
    // What is clicked here is not clicked on the map below.
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
  }

  /** Opens it beside a pixel of the view, within the view. */
  void open(double x, double y) {
    if (!isOpen()) {
      overlay.getChildren().add(this);
      // Above the legend, which would else lie over the title.
      overlay.setViewOrder(-1);
    }
    resume();
    say(texts.get("issue.hint"));
    place(x, y);
    // Later: the letter of the key that finished the shape is no part of the title.
    Platform.runLater(
        () -> {
          title.requestFocus();
          title.end();
        });
  }

  /** Moves it beside a pixel of the view. */
  void place(double x, double y) {
    applyCss();
    double height = prefHeight(WIDTH);
    double left = x + GAP + WIDTH > overlay.getWidth() ? x - GAP - WIDTH : x + GAP;
    double top = y + GAP + height > overlay.getHeight() - BAR ? y - GAP - height : y + GAP;
    setLayoutX(Math.max(GAP, left));
    setLayoutY(Math.max(GAP, top));
  }

  private void keepInside() {
    double lowest = overlay.getHeight() - prefHeight(WIDTH) - BAR;
    setLayoutY(Math.max(GAP, Math.min(getLayoutY(), lowest)));
  }

  /** Waits for the store. The title keeps the focus, so that nothing that is typed goes astray. */
  void await() {
    title.setEditable(false);
    say(texts.get("issue.storing"));
  }

  /** Lets people write on. */
  void resume() {
    title.setEditable(true);
  }

  /** Whether the store has not answered yet. */
  boolean isWaiting() {
    return !title.isEditable();
  }

  /** Says something below the title. */
  void say(String sentence) {
    hint.setText(sentence);
  }

  /** Closes it; the title is kept. */
  void close() {
    overlay.getChildren().remove(this);
    overlay.setViewOrder(0);
  }

  boolean isOpen() {
    return getParent() != null;
  }

  /** The title as written, trimmed. */
  String title() {
    return title.getText().strip();
  }

  /** Forgets the title. */
  void clear() {
    title.clear();
  }
}
