package se.strukturvy.ui.issue.card;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.ui.control.DraftedText;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.text.Drafts;

/** Where an issue stands, to read and to change; closing it asks for a reason first. */
final class StatusChooser extends VBox {
  private final IssueWords words;
  private final Consumer<IssueChange[]> save;
  private final ComboBox<IssueStatus> box = new ComboBox<>();
  private final TextField reason = new TextField();
  private final HBox asking;
  private final Label given = new Label();
  private final DraftedText draft;
  private UUID issue;
  private IssueStatus shown;
  private boolean following;

  StatusChooser(IssueWords words, Drafts drafts, Consumer<IssueChange[]> save) {
    this.words = words;
    this.save = save;
    draft = new DraftedText(reason, drafts, "reason");
    getStyleClass().add("status-chooser");
    box.getItems().setAll(IssueStatus.values());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(words.texts().get("column.status"));
    box.setConverter(new NameConverter<>(words::status));
    reason.setPromptText(words.texts().get("status.reason"));
    reason.setOnAction(event -> close());
    HBox.setHgrow(reason, Priority.ALWAYS);
    Button close = new Button(words.texts().get("status.close"));
    close.setMinWidth(USE_PREF_SIZE);
    close.disableProperty().bind(reason.textProperty().isEmpty());
    close.setOnAction(event -> close());
    asking = new HBox(6, reason, close);
    given.setWrapText(true);
    given.setMinHeight(USE_PREF_SIZE);
    given.getStyleClass().addAll("muted", "small");
    getChildren().addAll(box, asking, given);
    ask(false);
    box.valueProperty().addListener((property, before, now) -> chosen(now));
  }

  private void chosen(IssueStatus now) {
    if (following || now == null || now == shown) {
      return;
    }
    if (now == IssueStatus.CLOSED) {
      ask(true);
      reason.requestFocus();
    } else {
      ask(false);
      save.accept(new IssueChange[] {IssueChange.status(now), IssueChange.reason("")});
    }
  }

  private void close() {
    if (!reason.getText().isBlank()) {
      save.accept(
          new IssueChange[] {
            IssueChange.status(IssueStatus.CLOSED), IssueChange.reason(reason.getText().strip())
          });
    }
  }

  private void ask(boolean asked) {
    asking.setVisible(asked);
    asking.setManaged(asked);
  }

  /** A reason that people have begun to type stays, also while others change the issue. */
  void show(Issue issue) {
    following = true;
    boolean asked = issue.id().equals(this.issue) && asking.isVisible();
    this.issue = issue.id();
    draft.show(issue.id());
    shown = issue.status();
    if (shown == IssueStatus.CLOSED) {
      reason.clear();
    }
    boolean closing = shown != IssueStatus.CLOSED && (asked || !reason.getText().isBlank());
    box.setValue(closing ? IssueStatus.CLOSED : shown);
    ask(closing);
    String why = issue.details().reason();
    given.setText(why.isBlank() ? "" : words.texts().get("status.because", why));
    given.setVisible(!why.isBlank());
    given.setManaged(!why.isBlank());
    following = false;
  }
}
