package se.strukturvy.ui.issue.summary;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import se.strukturvy.ui.control.ListDialog;
import se.strukturvy.ui.desk.MergePreview;
import se.strukturvy.ui.issue.words.FieldWords;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.text.Messages;

/** Shows what the issues of other files would bring, and takes them in when people say so. */
public final class MergeDialog {
  private final ListDialog dialog;

  /**
   * Makes a dialog.
   *
   * @param words issues in words
   * @param merge takes them in
   */
  public MergeDialog(
      MergePreview preview, IssueWords words, SelectionModel selection, Runnable merge) {
    Messages texts = words.texts();
    dialog = new ListDialog(texts.get("merge"));
    FieldWords fields = new FieldWords(words, selection);
    TableView<MergePreview.Line> table = new TableView<>();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .add(column(texts.get("merge.what"), l -> texts.get("merge." + l.kind().name()), 120));
    table.getColumns().add(column(texts.get("column.title"), MergePreview.Line::title, 300));
    table.getColumns().add(column(texts.get("merge.fields"), l -> names(l, fields), 260));
    table.getItems().setAll(preview.lines());
    dialog.getDialogPane().setContent(table);
    dialog
        .getDialogPane()
        .setHeaderText(
            texts.get("merge.header", preview.lines().size(), preview.same(), preview.kept()));
    ButtonType take = new ButtonType(texts.get("merge.do"), ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(take, ButtonType.CANCEL);
    Button button = (Button) dialog.getDialogPane().lookupButton(take);
    button.setDisable(preview.lines().isEmpty());
    button.setOnAction(event -> merge.run());
  }

  private static String names(MergePreview.Line line, FieldWords fields) {
    return line.fields().stream()
        .map(fields::name)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static TableColumn<MergePreview.Line, String> column(
      String title, Function<MergePreview.Line, String> value, double width) {
    TableColumn<MergePreview.Line, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setPrefWidth(width);
    return column;
  }

  /** Shows it above the window of a node. */
  public void showOver(Node owner) {
    dialog.showOver(owner);
  }
}
