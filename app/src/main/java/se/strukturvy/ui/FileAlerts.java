package se.strukturvy.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import se.strukturvy.feature.Sentence;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.text.Messages;

/**
 * Says what is wrong with files.
 *
 * @param owner the window above which that is said
 * @param activity says no longer what was being done
 */
record FileAlerts(Stage owner, ActivityModel activity, Messages texts) {
  void failed(Throwable failure) {
    failed(texts.sentences().say(failure));
  }

  void failed(List<Sentence> why) {
    failed(sentences(why));
  }

  private void failed(String why) {
    activity.message().set("");
    show(Alert.AlertType.ERROR, texts.get("file.failed"), why);
  }

  /** Says what saving the project would lose. */
  void unknown(List<Sentence> notes) {
    show(Alert.AlertType.WARNING, texts.get("file.unknown"), sentences(notes));
  }

  private String sentences(List<Sentence> all) {
    return all.stream().map(texts.sentences()::say).collect(Collectors.joining("\n"));
  }

  private void show(Alert.AlertType kind, String head, String sentences) {
    Alert alert = new Alert(kind, sentences, ButtonType.OK);
    alert.initOwner(owner);
    alert.setHeaderText(head);
    alert.setResizable(true);
    alert.show();
  }
}
