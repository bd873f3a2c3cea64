package se.strukturvy.ui.control;

import javafx.scene.control.TextInputControl;
import se.strukturvy.ui.text.Drafts;

/** Keeps what is typed into a field of something new, which has no id yet, until it is emptied. */
public final class KeptText {
  private KeptText() {}

  /**
   * Gives a field the text that was left in it, and keeps what is typed from now on.
   *
   * @param name of the draft
   */
  public static void keep(TextInputControl field, Drafts drafts, String name) {
    field.setText(drafts.get(name).orElse(""));
    field
        .textProperty()
        .addListener(
            (property, before, now) -> {
              if (now.isEmpty()) {
                drafts.drop(name);
              } else {
                drafts.put(name, now);
              }
            });
  }
}
