package se.strukturvy.ui.issue.thread;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.ui.control.SelectableText;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.FieldWords;
import se.strukturvy.ui.issue.words.IssueWords;

/**
 * The fields of an issue on which people disagree who did not know of each other: all values beside
 * each other, one of which is chosen. Nothing is here while there is no conflict.
 */
public final class ConflictPane extends VBox {
  private final IssueWords words;
  private final FieldSaver saver;
  private final FieldWords fields;
  private List<FieldConflict> shown = List.of();

  /** Makes an empty pane. */
  public ConflictPane(IssueWords words, FieldSaver saver, FieldWords fields) {
    this.words = words;
    this.saver = saver;
    this.fields = fields;
    getStyleClass().add("conflict-pane");
    setVisible(false);
    setManaged(false);
  }

  /** Shows the conflicts of an issue. */
  public void show(Issue now) {
    List<FieldConflict> conflicts = now.details().conflicts();
    if (!Objects.equals(conflicts, shown)) {
      shown = conflicts;
      getChildren().clear();
      if (!conflicts.isEmpty()) {
        Label heading =
            new Label(words.texts().get("conflict"), new FontIcon(MaterialDesignA.ALERT_OUTLINE));
        heading.getStyleClass().addAll("strong", "warning");
        heading.setWrapText(true);
        getChildren().add(heading);
      }
      conflicts.forEach(conflict -> getChildren().add(node(conflict)));
      setVisible(!conflicts.isEmpty());
      setManaged(!conflicts.isEmpty());
    }
  }

  private Node node(FieldConflict conflict) {
    Label field = new Label(fields.name(conflict.field()));
    field.getStyleClass().add("strong");
    VBox box = new VBox(3, field);
    List<IssueEvent> values = conflict.values();
    for (IssueEvent value : values) {
      boolean now = value.equals(values.get(values.size() - 1));
      box.getChildren().add(row(conflict, value, now));
    }
    return box;
  }

  private Node row(FieldConflict conflict, IssueEvent value, boolean isShown) {
    String who = value.author() + " · " + words.time(value.time().instant());
    Label head = new Label(isShown ? who + " · " + words.texts().get("conflict.shown") : who);
    head.getStyleClass().addAll("muted", "small");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    VBox said = new VBox(head, new SelectableText(fields.value(conflict.field(), value.value())));
    HBox.setHgrow(said, Priority.ALWAYS);
    Button choose = new Button(words.texts().get("conflict.choose"));
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(
        event -> saver.run(book -> book.conflicts().settle(conflict, value), () -> {}));
    HBox row = new HBox(6, said, choose);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
