package se.strukturvy.ui.strategy;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import se.strukturvy.ui.save.SaveQuestion;
import se.strukturvy.ui.task.TableFile;
import se.strukturvy.ui.text.Messages;

/**
 * Asks where, and saves a table as CSV there.
 *
 * @param owner the window that asks
 * @param background writes
 * @param texts the language
 */
record TableSaver(Stage owner, Executor background, Messages texts) {
  /** Saves rows of text under a name that people may change. */
  void save(String name, List<List<String>> rows) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("table.save"));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
    new SaveQuestion(owner, texts.locale())
        .ask(chooser)
        .ifPresent(file -> TableFile.write(rows, file, background, written -> {}, this::tell));
  }

  private void tell(Throwable failure) {
    Alert alert = new Alert(Alert.AlertType.ERROR, texts.sentences().say(failure), ButtonType.OK);
    alert.initOwner(owner);
    alert.show();
  }
}
