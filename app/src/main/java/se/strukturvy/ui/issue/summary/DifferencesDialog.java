package se.strukturvy.ui.issue.summary;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernDifference;
import se.strukturvy.ui.control.ListDialog;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.map.SelectionModel;

/** The issues of which other municipal boundaries say something else: before and now. */
public final class DifferencesDialog extends ListDialog {
  private final IssueWords words;

  /** Lists these differences. */
  public DifferencesDialog(
      List<ConcernDifference> differences, IssueWords words, SelectionModel selection) {
    super(words.texts().get("boundaries"));
    this.words = words;
    TableView<ConcernDifference> table = new TableView<>();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("column.title", ConcernDifference::title));
    table.getColumns().add(column("boundaries.before", one -> concern(one.before())));
    table.getColumns().add(column("boundaries.after", one -> concern(one.after())));
    table.getItems().setAll(differences);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (p, before, now) -> {
              if (now != null) {
                selection.selectedIssue().set(now.issue());
              }
            });
    getDialogPane().setHeaderText(words.texts().get("boundaries.differ", differences.size()));
    getDialogPane().setContent(table);
  }

  private String concern(Concern concern) {
    String names = words.municipalities(concern);
    return names.isEmpty() ? words.reach(concern.reach()) : names;
  }

  private TableColumn<ConcernDifference, String> column(
      String key, Function<ConcernDifference, String> value) {
    TableColumn<ConcernDifference, String> column = new TableColumn<>(words.texts().get(key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }
}
