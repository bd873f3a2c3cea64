package se.strukturvy.ui.strategy;

import java.io.File;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import se.strukturvy.source.csv.ExcelCsv;
import se.strukturvy.ui.text.Messages;

/**
 * Asks where, and saves a table as CSV there.
 *
 * @param owner the window that asks
 * @param texts the language
 */
record TableSaver(Stage owner, Messages texts) {
  /** Saves rows of text under a name that people may change. */
  void save(String name, List<List<String>> rows) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("table.save"));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
    File file = chooser.showSaveDialog(owner);
    if (file != null) {
      try {
        ExcelCsv.write(rows, file.toPath());
      } catch (IOException e) {
        Alert alert = new Alert(Alert.AlertType.ERROR, e.getMessage(), ButtonType.OK);
        alert.initOwner(owner);
        alert.show();
      }
    }
  }
}
