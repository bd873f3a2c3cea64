package se.strukturvy.ui.issue;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.strukturvy.ui.desk.IssueHome;
import se.strukturvy.ui.desk.IssueHome.Place;
import se.strukturvy.ui.text.Messages;

/**
 * Says when the issue file lies where two who write at once may lose something, and offers a file
 * on this computer instead; or that the file is not there.
 */
final class HomeBar extends HBox {
  private final Messages texts;
  private final Label said = new Label();
  private final Button own;
  private final Button leave;

  HomeBar(IssueHome home, Messages texts) {
    this.texts = texts;
    getStyleClass().add("undo-bar");
    setId("home-bar");
    setAlignment(Pos.CENTER_LEFT);
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(said, Priority.ALWAYS);
    own = button("home.own", home::keepOwnFile);
    own.getStyleClass().add("accent");
    leave = button("home.leave", home::leaveThere);
    getChildren().addAll(said, own, leave);
    managedProperty().bind(visibleProperty());
    home.place().addListener((property, before, now) -> show(now));
    show(home.place().getValue());
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void show(Place now) {
    own.setVisible(now.exposed());
    leave.setVisible(now.exposed());
    setVisible(now.exposed() || now.missing() != null);
    if (now.exposed()) {
      said.setText(texts.get("home.exposed", now.file()));
    } else if (now.missing() != null) {
      said.setText(texts.get("home.missing", now.missing(), now.file()));
    }
  }
}
