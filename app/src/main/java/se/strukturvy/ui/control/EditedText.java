package se.strukturvy.ui.control;

import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import se.strukturvy.ui.text.Drafts;

/**
 * Keeps a text control in step with a field of an issue: what people change is written when they
 * press Enter (Ctrl+Enter in a text of several lines), leave it, pick another issue or close the
 * window; Esc brings the stored value back; what others write is shown unless people are typing.
 * Until it is stored it is a draft, and shown again with the issue.
 */
public final class EditedText {
  /** Writes a text into an issue. */
  public interface Write {
    /**
     * Writes it.
     *
     * @param stored run once it is on disk
     */
    void text(UUID issue, String typed, Runnable stored);
  }

  private final TextInputControl control;
  private final boolean oneLine;
  private final Drafts drafts;
  private final String field;
  private final Write write;
  private UUID issue;
  private String stored = "";
  private boolean following;

  /**
   * Keeps a control in step.
   *
   * @param oneLine whether Enter writes, rather than starts a new line
   * @param drafts keeps what is not stored yet
   * @param field names the drafts
   * @param write writes what people have typed
   */
  public EditedText(
      TextInputControl control, boolean oneLine, Drafts drafts, String field, Write write) {
    this.control = control;
    this.oneLine = oneLine;
    this.drafts = drafts;
    this.field = field;
    this.write = write;
    control.textProperty().addListener((property, before, now) -> typed(now));
    control.focusedProperty().addListener((property, before, now) -> commitUnless(now));
    control
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .addListener((property, before, now) -> commitUnless(now == null || now));
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void typed(String now) {
    if (!following && issue != null) {
      String name = DraftedText.name(issue, field);
      if (now.equals(stored)) {
        drafts.drop(name);
      } else {
        drafts.put(name, now);
      }
    }
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    if (enter && (oneLine || event.isShortcutDown())) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !control.getText().equals(stored)) {
      control.setText(stored);
      event.consume();
    }
  }

  private void commitUnless(boolean stillInUse) {
    if (!stillInUse) {
      commit();
    }
  }

  /** Writes what has been typed, if it differs from what is stored. */
  public void commit() {
    String text = control.getText();
    if (issue != null && !text.equals(stored)) {
      UUID about = issue;
      write.text(about, text, () -> written(about, text));
    }
  }

  private void written(UUID about, String text) {
    String name = DraftedText.name(about, field);
    if (drafts.get(name).filter(text::equals).isPresent()) {
      drafts.drop(name);
    }
    if (about.equals(issue) && control.getText().equals(text)) {
      stored = text;
    }
  }

  /** Shows the value that an issue has now; what was typed for the one before is written. */
  public void show(UUID now, String value) {
    boolean same = now.equals(issue);
    if (!same) {
      commit();
    }
    boolean typed = same && !control.getText().equals(stored);
    issue = now;
    stored = value;
    if (!typed) {
      following = true;
      control.setText(drafts.get(DraftedText.name(now, field)).orElse(value));
      following = false;
    }
  }
}
