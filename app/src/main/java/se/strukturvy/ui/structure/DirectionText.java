package se.strukturvy.ui.structure;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.control.SelectableText;
import se.strukturvy.ui.text.Messages;

/** What the chosen node of the strategy says, in plain words, below the tree. */
final class DirectionText extends VBox {
  private final Messages texts;
  private final Consumer<StrategicDirection> openCard;
  private final Runnable putOut;

  /**
   * Makes an empty one.
   *
   * @param openCard shows what a direction means in a municipality
   * @param putOut stops lighting the node up
   */
  DirectionText(Messages texts, Consumer<StrategicDirection> openCard, Runnable putOut) {
    this.texts = texts;
    this.openCard = openCard;
    this.putOut = putOut;
    getStyleClass().add("direction-text");
    show(null, 0);
  }

  /** Shows a node, and how many features it touches; null for none. */
  void show(StrategicDirection node, int touched) {
    setVisible(node != null);
    setManaged(node != null);
    if (node == null) {
      return;
    }
    Label level = new Label(texts.get("level." + node.level().name()) + " " + node.code());
    level.getStyleClass().addAll("muted", "small");
    level.setTooltip(new Tooltip(texts.get("level." + node.level().name() + ".tip")));
    level.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(level, Priority.ALWAYS);
    Button close = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    close.getStyleClass().addAll("flat", "button-icon", "bare");
    close.setTooltip(new Tooltip(texts.get("direction.off")));
    close.setAccessibleText(texts.get("direction.off"));
    close.setOnAction(event -> putOut.run());
    SelectableText name = new SelectableText(node.name());
    name.getStyleClass().add("strong");
    getChildren().setAll(new HBox(level, close), name);
    if (!node.plainText().isBlank()) {
      getChildren().add(new SelectableText(node.plainText()));
    }
    if (!node.verified()) {
      getChildren().add(note(texts.get("direction.unverified.tip")));
    }
    getChildren()
        .add(
            note(
                node.allLinks().isEmpty()
                    ? texts.get("direction.unplaced.tip")
                    : texts.get("direction.touches", touched)));
    if (node.level() == StrategicDirection.Level.DIRECTION) {
      Hyperlink card = new Hyperlink(texts.get("direction.card"));
      card.setOnAction(event -> openCard.accept(node));
      getChildren().add(card);
    }
    if (!node.source().isBlank()) {
      getChildren().add(note(texts.get("direction.source", node.source())));
    }
  }

  private static Label note(String words) {
    Label note = new Label(words);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().addAll("muted", "small");
    return note;
  }
}
