package se.strukturvy.ui.issue;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.ui.control.KeptText;
import se.strukturvy.ui.control.WrappingArea;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.theme.ThemeBox;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.map.tool.SimilarList;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/**
 * The small card in which a new issue is written: a title and Enter store it; text and theme may
 * wait. What has been typed stays until it is on disk.
 */
public final class IssueEditor extends VBox {
  private final IssueDesk desk;
  private final IssueWords words;
  private final Consumer<UUID> written;
  private final TextField title = new TextField();
  private final WrappingArea text = new WrappingArea();
  private final ComboBox<String> theme;
  private final Label said = new Label();
  private Geometry place;

  /**
   * Makes a card, not shown yet.
   *
   * @param desk stores the issue
   * @param words issues in words
   * @param written told of each issue once it is on disk
   */
  public IssueEditor(IssueDesk desk, IssueWords words, Consumer<UUID> written) {
    this.desk = desk;
    this.words = words;
    this.written = written;
    theme = new ThemeBox(words);
    getStyleClass().add("issue-editor");
    title.setId("new-issue-title");
    title.setPromptText(words.texts().get("editor.title"));
    title.setOnAction(event -> store());
    text.setPromptText(words.texts().get("editor.text"));
    text.setPrefRowCount(2);
    KeptText.keep(title, desk.drafts(), "new.title");
    KeptText.keep(text, desk.drafts(), "new.text");
    SimilarList similar =
        new SimilarList(
            new Messages(SimilarList.class, words.texts().locale()),
            typed -> desk.similar(typed, place),
            this::instead);
    similar.follow(title);
    getChildren().addAll(title, similar, text, foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    close();
  }

  private HBox foot() {
    said.getStyleClass().add("muted");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button store = new Button(words.texts().get("editor.store"));
    store.getStyleClass().add("accent");
    store.setMinWidth(USE_PREF_SIZE);
    store.setOnAction(event -> store());
    Button close = new Button(words.texts().get("editor.close"));
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(event -> close());
    HBox foot = new HBox(8, theme, said, store, close);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      store();
      event.consume();
    }
  }

  /** Opens the card for an issue without a place. */
  public void open() {
    open(null);
  }

  /** Opens the card for an issue at a place: SWEREF 99 TM, east first; null for none. */
  public void open(Geometry where) {
    place = where;
    setVisible(true);
    setManaged(true);
    say(words.texts().get("editor.hint"), false);
    title.requestFocus();
  }

  /** Closes the card; what was typed is there when it is opened again. */
  private void close() {
    setVisible(false);
    setManaged(false);
  }

  /** People take an issue that is there already; what they typed stays. */
  private void instead(UUID id) {
    close();
    written.accept(id);
  }

  private void store() {
    if (title.getText().isBlank()) {
      say(words.texts().get("rule.TITLE_NEEDED"), true);
      title.requestFocus();
      return;
    }
    setDisable(true);
    IssueDraft draft =
        new IssueDraft(
            title.getText().strip(),
            text.getText(),
            Optional.ofNullable(theme.getValue()).orElse(""),
            place);
    Outcome.of(desk.write(draft), this::stored, this::failed);
  }

  private void stored(UUID id) {
    setDisable(false);
    say(words.texts().get("editor.stored", title.getText().strip()), false);
    title.clear();
    text.clear();
    title.requestFocus();
    written.accept(id);
  }

  private void failed(Throwable failure) {
    setDisable(false);
    say(words.texts().get("editor.kept", words.failure(failure)), true);
    title.requestFocus();
  }

  private void say(String sentence, boolean wrong) {
    said.setText(sentence);
    said.getStyleClass().removeAll("danger", "muted");
    said.getStyleClass().add(wrong ? "danger" : "muted");
  }
}
