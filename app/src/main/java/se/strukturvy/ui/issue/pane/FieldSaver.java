package se.strukturvy.ui.issue.pane;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Drafts;

/** Writes changed fields of an issue at once, and says so; what cannot be written stays typed. */
public final class FieldSaver {
  private static final Duration SAID = Duration.seconds(4);

  private final IssueDesk desk;
  private final IssueWords words;
  private final Label said;
  private final PauseTransition time = new PauseTransition(SAID);

  /** Writes through a desk; {@code said} tells how it went. */
  public FieldSaver(IssueDesk desk, IssueWords words, Label said) {
    this.desk = desk;
    this.words = words;
    this.said = said;
    said.setWrapText(true);
    time.setOnFinished(event -> said.setText(""));
  }

  /** Writes changes of an issue. */
  public void save(UUID issue, IssueChange... changes) {
    run(book -> book.change(issue, changes), () -> {});
  }

  /** Writes a field that was typed; {@code stored} runs once it is on disk. */
  public void typed(UUID issue, IssueChange change, Runnable stored) {
    run(book -> book.change(issue, change), stored);
  }

  /** What is typed and not stored. */
  public Drafts drafts() {
    return desk.drafts();
  }

  /** Does something with the book; {@code done} runs once it is on disk. */
  public void run(IssueDesk.Work<?> work, Runnable done) {
    Outcome.of(
        desk.with(work),
        result -> {
          say(words.texts().get("card.saved"), false);
          done.run();
        },
        failure -> say(words.texts().get("editor.kept", words.failure(failure)), true));
  }

  /** Reads something from the book; {@code use} gets it on the JavaFX thread. */
  public <T> void read(IssueDesk.Work<T> work, Consumer<T> use) {
    Outcome.of(desk.with(work), use, failure -> say(words.failure(failure), true));
  }

  /** Says something that went well. */
  public void tell(String sentence) {
    say(sentence, false);
  }

  private void say(String sentence, boolean wrong) {
    said.setText(sentence);
    said.getStyleClass().removeAll("danger", "muted");
    said.getStyleClass().add(wrong ? "danger" : "muted");
    if (wrong) {
      time.stop();
    } else {
      time.playFromStart();
    }
  }
}
