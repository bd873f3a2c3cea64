package se.strukturvy.ui.layer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Modality;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.map.Layer;
import se.strukturvy.ui.text.Messages;

/** Lists all that was repaired or left out when a layer was read, feature by feature. */
final class LayerNotes {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 320;

  private final Layer layer;
  private final Messages texts;
  private final List<ReadNote> notes;

  LayerNotes(Layer layer, LayerFacts facts) {
    this.layer = layer;
    this.texts = facts.texts();
    this.notes = facts.state(layer).notes();
  }

  /** Shows the list over the window of a node. */
  void showOver(Node owner) {
    Dialog<ButtonType> dialog = dialog();
    dialog.initOwner(owner.getScene().getWindow());
    dialog.show();
  }

  private Dialog<ButtonType> dialog() {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initModality(Modality.NONE);
    dialog.setTitle(texts.get("notes.title", layer.title()));
    dialog.setHeaderText(
        texts.get(
            "notes.header", Integer.toString(notes.size()), layer.data().file().getFileName()));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(table());
    ButtonType copy = new ButtonType(texts.get("notes.copy"), ButtonData.LEFT);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(copy, new ButtonType(texts.get("close"), ButtonData.CANCEL_CLOSE));
    dialog.resultProperty().addListener((property, before, now) -> copyIf(now == copy));
    return dialog;
  }

  private void copyIf(boolean wanted) {
    if (wanted) {
      String all =
          notes.stream()
              .map(
                  note ->
                      object(note) + "\t" + kind(note) + "\t" + texts.sentences().say(note.what()))
              .collect(Collectors.joining("\n", layer.data().file() + "\n", "\n"));
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all));
    }
  }

  private TableView<ReadNote> table() {
    TableView<ReadNote> table = new TableView<>();
    table.setPrefSize(WIDTH, HEIGHT);
    table.getColumns().add(column("notes.object", 100, this::object));
    table.getColumns().add(column("notes.kind", 90, this::kind));
    table
        .getColumns()
        .add(column("notes.what", WIDTH - 210, note -> texts.sentences().say(note.what())));
    table.getItems().setAll(notes);
    return table;
  }

  private TableColumn<ReadNote, String> column(
      String name, double width, Function<ReadNote, String> text) {
    TableColumn<ReadNote, String> column = new TableColumn<>(texts.get(name));
    column.setPrefWidth(width);
    column.setCellValueFactory(note -> new ReadOnlyStringWrapper(text.apply(note.getValue())));
    return column;
  }

  private String object(ReadNote note) {
    return note.featureId() < 0 ? texts.get("notes.all") : Long.toString(note.featureId());
  }

  private String kind(ReadNote note) {
    return texts.get("notes." + note.severity());
  }
}
