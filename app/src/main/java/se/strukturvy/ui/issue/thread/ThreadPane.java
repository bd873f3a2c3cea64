package se.strukturvy.ui.issue.thread;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.Issue;
import se.strukturvy.ui.control.DraftedText;
import se.strukturvy.ui.control.SelectableText;
import se.strukturvy.ui.control.WrappingArea;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;

/** What was said about an issue, answers below what they answer, and room to say more. */
public final class ThreadPane extends TitledPane {
  private static final double INDENT = 16;
  private static final int DEEPEST = 4;
  private static final String REPLY = "comment.reply";

  private final IssueWords words;
  private final FieldSaver saver;
  private final VBox said = new VBox(6);
  private final WrappingArea typed = new WrappingArea();
  private final Label answering = new Label();
  private final DraftedText draft;
  private Issue issue;
  private UUID replyTo;

  /** Makes an empty thread. */
  public ThreadPane(IssueWords words, FieldSaver saver) {
    this.words = words;
    this.saver = saver;
    draft = new DraftedText(typed, saver.drafts(), "comment");
    getStyleClass().addAll("dense", "quiet-pane");
    setAnimated(false);
    setExpanded(true);
    typed.setPromptText(words.texts().get("thread.say"));
    typed.setPrefRowCount(2);
    typed.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            send();
            event.consume();
          }
        });
    Button send = new Button(words.texts().get("thread.send"));
    send.disableProperty().bind(typed.textProperty().isEmpty());
    send.setOnAction(event -> send());
    answering.getStyleClass().addAll("muted", "small");
    Hyperlink none = new Hyperlink(words.texts().get("thread.noReply"));
    none.getStyleClass().add("small");
    none.setOnAction(event -> answer(null));
    HBox reply = new HBox(6, answering, none);
    reply.setAlignment(Pos.CENTER_LEFT);
    reply.visibleProperty().bind(answering.textProperty().isNotEmpty());
    reply.managedProperty().bind(reply.visibleProperty());
    setContent(new VBox(6, said, reply, typed, send));
  }

  /** Shows the talk about an issue. */
  public void show(Issue now) {
    List<Comment> comments = now.details().comments();
    if (issue == null || !issue.id().equals(now.id())) {
      String kept = saver.drafts().get(replyDraft(now.id())).orElse("");
      aim(comments.stream().filter(one -> one.id().toString().equals(kept)).findAny().orElse(null));
    }
    issue = now;
    draft.show(now.id());
    setText(words.texts().get("thread", comments.size()));
    if (!typed.getText().isEmpty()) {
      setExpanded(true);
    }
    said.getChildren().clear();
    add(comments, null, 0);
  }

  private void add(List<Comment> comments, UUID answered, int depth) {
    for (Comment comment : comments) {
      boolean orphan =
          depth == 0
              && comment.replyTo() != null
              && comments.stream().noneMatch(other -> other.id().equals(comment.replyTo()));
      if (Objects.equals(comment.replyTo(), answered) || orphan) {
        Node node = node(comment);
        VBox.setMargin(node, new Insets(0, 0, 0, Math.min(depth, DEEPEST) * INDENT));
        said.getChildren().add(node);
        add(comments, comment.id(), depth + 1);
      }
    }
  }

  private Node node(Comment comment) {
    String who =
        comment.organisation().isBlank()
            ? comment.author()
            : comment.author() + ", " + comment.organisation();
    Label head = new Label(who + " · " + words.time(comment.time()));
    head.getStyleClass().addAll("muted", "small");
    Hyperlink link = new Hyperlink(words.texts().get("thread.reply"));
    link.getStyleClass().add("small");
    link.setOnAction(event -> answer(comment));
    return new VBox(head, new SelectableText(comment.text()), link);
  }

  private static String replyDraft(UUID issue) {
    return DraftedText.name(issue, REPLY);
  }

  /** People answer a comment, or none; what they then type answers it even after a crash. */
  private void answer(Comment comment) {
    aim(comment);
    if (comment == null) {
      saver.drafts().drop(replyDraft(issue.id()));
    } else {
      saver.drafts().put(replyDraft(issue.id()), comment.id().toString());
    }
    typed.requestFocus();
  }

  private void aim(Comment comment) {
    replyTo = comment == null ? null : comment.id();
    answering.setText(
        comment == null ? "" : words.texts().get("thread.answering", comment.author()));
  }

  private void send() {
    UUID about = issue.id();
    UUID answered = replyTo;
    String text = typed.getText();
    if (!text.isBlank()) {
      saver.run(
          book -> book.comment(about, text, answered),
          () -> {
            draft.sent(about, text);
            saver.drafts().drop(replyDraft(about));
            if (issue.id().equals(about)) {
              aim(null);
            }
          });
    }
  }
}
