package se.strukturvy.ui.issue.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.FileChooser;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.search.IssueCounts;
import se.strukturvy.ui.control.ListDialog;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.save.SaveQuestion;
import se.strukturvy.ui.task.TableFile;

/**
 * How many of the listed issues there are in each municipality, of each theme, and between each two
 * municipalities; each table can be written as CSV.
 */
public final class CountsDialog extends ListDialog {
  private final IssueWords words;
  private final Executor background;
  private final TabPane tabs = new TabPane();

  /**
   * Counts these issues.
   *
   * @param background writes tables
   */
  public CountsDialog(List<Issue> issues, IssueWords words, Executor background) {
    super(words.texts().get("counts"));
    this.words = words;
    this.background = background;
    IssueCounts counts = IssueCounts.of(issues);
    Map<String, Integer> themes = new TreeMap<>(words.collator()::compare);
    counts.byTheme().forEach((code, count) -> themes.put(words.theme(code), count));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .addAll(
            tab("MUNICIPALITY", counts.byMunicipality()),
            tab("THEME", themes),
            new Tab(
                words.texts().get("counts.pairs"),
                view(CountSheet.pairs(counts.byMunicipality().keySet(), counts.byPair()))));
    getDialogPane().setContent(tabs);
    getDialogPane().setHeaderText(words.texts().get("counts.header", issues.size()));
    ButtonType write = new ButtonType(words.texts().get("counts.csv"), ButtonBar.ButtonData.LEFT);
    getDialogPane().getButtonTypes().add(write);
    Button button = (Button) getDialogPane().lookupButton(write);
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          write();
        });
  }

  private Tab tab(String criterion, Map<String, Integer> counts) {
    String head = words.texts().get("criterion." + criterion);
    return new Tab(head, view(CountSheet.of(head, words.texts().get("counts.number"), counts)));
  }

  private static TableView<List<String>> view(CountSheet table) {
    TableView<List<String>> view = new TableView<>();
    view.setUserData(table);
    List<TableColumn<List<String>, String>> columns = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      int place = i;
      TableColumn<List<String>, String> column = new TableColumn<>(table.head().get(i));
      column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(place)));
      column.setPrefWidth(i == 0 ? 200 : 110);
      column.setSortable(i == 0 || table.head().size() > 2);
      if (i > 0) {
        column.setStyle("-fx-alignment: center-right;");
        column.getStyleClass().add("number");
      }
      columns.add(column);
    }
    view.getColumns().setAll(columns);
    view.getItems().setAll(table.rows());
    return view;
  }

  private void write() {
    CountSheet table =
        (CountSheet) tabs.getSelectionModel().getSelectedItem().getContent().getUserData();
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(words.texts().get("counts.file"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
    new SaveQuestion(getDialogPane().getScene().getWindow(), words.texts().locale())
        .ask(chooser)
        .ifPresent(file -> write(table, file));
  }

  private void write(CountSheet table, Path file) {
    TableFile.write(
        table.lines(),
        file,
        background,
        written -> getDialogPane().setHeaderText(words.texts().get("counts.written", written)),
        why -> getDialogPane().setHeaderText(words.failure(why)));
  }
}
