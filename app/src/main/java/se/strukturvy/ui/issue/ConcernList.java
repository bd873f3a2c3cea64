package se.strukturvy.ui.issue;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.ConcernedMunicipality;
import se.strukturvy.issue.ConcernedMunicipality.Link;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;

/** Whom an issue concerns, as computed, with corrections by hand marked as such. */
final class ConcernList extends VBox {
  private final IssueWords words;
  private final Consumer<IssueChange> save;

  ConcernList(IssueWords words, Consumer<IssueChange> save) {
    this.words = words;
    this.save = save;
    getStyleClass().add("concern-list");
  }

  void show(Issue issue) {
    Label heading = new Label(words.texts().get("concern"));
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Label reach = new Label(words.reach(issue.concern().reach()));
    reach.getStyleClass().add("badge");
    reach.setTooltip(new Tooltip(words.texts().get("reach.tip")));
    HBox head = new HBox(heading, reach);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head);
    if (issue.concern().municipalities().isEmpty()) {
      Label none = new Label(words.texts().get("concern.none"));
      none.setWrapText(true);
      none.getStyleClass().add("muted");
      getChildren().add(none);
    }
    issue.concern().municipalities().forEach(one -> getChildren().add(row(one, issue)));
  }

  private Node row(ConcernedMunicipality one, Issue issue) {
    Label name = new Label(one.name());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    if (one.link() == Link.REMOVED) {
      name.getStyleClass().add("struck");
    }
    Label share = new Label(share(one, issue));
    share.getStyleClass().add("muted");
    share.setMinWidth(USE_PREF_SIZE);
    boolean byHand = one.link() == Link.ADDED || one.link() == Link.REMOVED;
    String key =
        byHand ? "concern.restore" : one.link() == Link.TOUCHES ? "concern.count" : "concern.drop";
    Hyperlink change = new Hyperlink(words.texts().get(key));
    change.getStyleClass().add("small");
    change.setMinWidth(USE_PREF_SIZE);
    change.setTooltip(new Tooltip(words.texts().get(key + ".tip")));
    Link link = byHand ? null : one.link() == Link.TOUCHES ? Link.ADDED : Link.REMOVED;
    change.setOnAction(
        event -> save.accept(IssueChange.municipality(one.code(), one.name(), link)));
    HBox row = new HBox(8, name, share, change);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** The share for lines and areas; for a point there is nothing to share. */
  private String share(ConcernedMunicipality one, Issue issue) {
    if (one.link() != Link.MEETS) {
      return words.texts().get("concern." + one.link().name());
    }
    boolean divisible = issue.geometry() != null && issue.geometry().getDimension() > 0;
    return divisible ? Math.round(one.share() * 100) + " %" : "";
  }
}
