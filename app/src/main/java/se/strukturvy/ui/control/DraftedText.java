package se.strukturvy.ui.control;

import java.util.UUID;
import javafx.scene.control.TextInputControl;
import se.strukturvy.ui.text.Drafts;

/** Keeps what is typed about an issue as a draft of that issue until it is sent. */
public final class DraftedText {
  private final TextInputControl control;
  private final Drafts drafts;
  private final String field;
  private UUID issue;
  private boolean following;

  /** Keeps what is typed in a control; {@code field} names the drafts. */
  public DraftedText(TextInputControl control, Drafts drafts, String field) {
    this.control = control;
    this.drafts = drafts;
    this.field = field;
    control.textProperty().addListener((property, before, now) -> typed(now));
  }

  /** The name of a draft of an issue's field. */
  public static String name(UUID issue, String field) {
    return "issue." + issue + "." + field;
  }

  private void typed(String now) {
    if (!following && issue != null) {
      if (now.isEmpty()) {
        drafts.drop(name(issue, field));
      } else {
        drafts.put(name(issue, field), now);
      }
    }
  }

  /** Shows what was typed about an issue and not sent. */
  public void show(UUID now) {
    if (!now.equals(issue)) {
      following = true;
      issue = now;
      control.setText(drafts.get(name(now, field)).orElse(""));
      following = false;
    }
  }

  /** A text has been stored: it is no draft any more, and goes away unless people went on. */
  public void sent(UUID about, String text) {
    if (about.equals(issue) && control.getText().equals(text)) {
      control.clear();
    } else if (drafts.get(name(about, field)).filter(text::equals).isPresent()) {
      drafts.drop(name(about, field));
    }
  }
}
