package se.strukturvy.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a panel says while it has nothing to show, and what to do about it. */
public final class EmptyState extends VBox {
  /** Makes one from a picture and a sentence. */
  public EmptyState(Ikon icon, String sentence) {
    getStyleClass().add("empty-state");
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    words.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(new FontIcon(icon), words);
  }
}
