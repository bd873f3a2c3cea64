package se.strukturvy.ui.structure;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.strukturvy.project.VersionLink;
import se.strukturvy.ui.text.Messages;

/** What still points at an older version of an image, with a button to move each link. */
final class LinkList extends VBox {
  private static final double HEIGHT = 120;

  private final Messages texts;
  private final Consumer<List<VersionLink>> move;
  private final Button all = new Button();
  private final VBox rows = new VBox(2);

  LinkList(Consumer<List<VersionLink>> move, Messages texts) {
    this.texts = texts;
    this.move = move;
    Label heading = new Label(texts.get("diff.links"));
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    all.setText(texts.get("diff.moveAll"));
    all.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(8, heading, all);
    head.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(HEIGHT);
    setSpacing(6);
    getChildren().addAll(head, scroll);
  }

  void show(List<VersionLink> links) {
    all.setDisable(links.isEmpty());
    all.setOnAction(event -> move.accept(links));
    rows.getChildren().clear();
    if (links.isEmpty()) {
      Label none = new Label(texts.get("diff.links.none"));
      none.getStyleClass().add("muted");
      rows.getChildren().add(none);
    }
    for (VersionLink link : links) {
      Label what = new Label(texts.get("diff.link." + link.kind().name()));
      what.getStyleClass().add("muted");
      what.setMinWidth(Region.USE_PREF_SIZE);
      what.setPrefWidth(80);
      Label title = new Label(link.title());
      title.setWrapText(true);
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      Button button = new Button(texts.get("diff.move"));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> move.accept(List.of(link)));
      HBox row = new HBox(8, what, title, button);
      row.setAlignment(Pos.CENTER_LEFT);
      rows.getChildren().add(row);
    }
  }
}
