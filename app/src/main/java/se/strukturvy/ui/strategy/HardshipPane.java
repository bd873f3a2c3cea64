package se.strukturvy.ui.strategy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.strategy.Hardship;
import se.strukturvy.issue.strategy.StrategyNotes;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** The log of what is hard to apply: a line to add to it, and all that has been said. */
final class HardshipPane extends BorderPane {
  private final StrategyDesk desk;
  private final Choice choice;
  private final Messages texts;
  private final TableView<Hardship> table = new TableView<>();
  private final ComboBox<Hardship.Reason> reason = new ComboBox<>();
  private final TextField words = new TextField();
  private final FootBar foot;

  HardshipPane(StrategyDesk desk, Choice choice, TableSaver saver, Messages texts) {
    this.desk = desk;
    this.choice = choice;
    this.texts = texts;
    setPadding(new Insets(10));
    setTop(form());
    addColumn("municipality", 120, each -> choice.nameOf(each.municipality()));
    addColumn("direction", 90, Hardship::direction);
    addColumn("reason", 190, each -> texts.get("reason." + each.reason().name()));
    addColumn("words", 320, Hardship::text);
    addColumn("who", 150, this::who);
    table.setPlaceholder(new Label(texts.get("hard.none")));
    setCenter(table);
    foot = buttons(saver);
    setBottom(foot);
    desk.edition().addListener((property, before, now) -> show());
    choice.municipalities.addListener((Observable changed) -> show());
    show();
  }

  /** Makes the next line be about what is chosen. */
  void begin() {
    words.requestFocus();
  }

  private Node form() {
    reason.getItems().setAll(Hardship.Reason.values());
    reason.setConverter(new NameConverter<>(each -> texts.get("reason." + each.name())));
    reason.setValue(Hardship.Reason.TOO_GENERAL);
    words.setPromptText(texts.get("hard.words"));
    words.setOnAction(event -> add());
    Button add = new Button(texts.get("hard.add"));
    add.disableProperty().bind(choice.direction.isNull().or(choice.municipality.isNull()));
    add.setOnAction(event -> add());
    HBox where = new HBox(8, choice.directionBox(), choice.municipalityBox());
    HBox.setHgrow(where.getChildren().get(0), Priority.ALWAYS);
    HBox why = new HBox(8, reason, words, add);
    HBox.setHgrow(words, Priority.ALWAYS);
    VBox form = new VBox(8, where, why);
    BorderPane.setMargin(form, new Insets(0, 0, 10, 0));
    return form;
  }

  private FootBar buttons(TableSaver saver) {
    Button remove = new Button(texts.get("hard.remove"));
    remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    remove.setOnAction(event -> remove(table.getSelectionModel().getSelectedItem()));
    Button save = new Button(texts.get("table.save"));
    save.setOnAction(event -> saver.save(texts.get("hard.file"), rows()));
    return new FootBar(remove, save);
  }

  private void addColumn(String key, double width, Function<Hardship, String> value) {
    TableColumn<Hardship, String> column = new TableColumn<>(texts.get(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    table.getColumns().add(column);
  }

  private String who(Hardship hardship) {
    String day = hardship.time().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    return hardship.author() + " · " + day;
  }

  private void add() {
    if (choice.direction.get() == null || choice.municipality.get() == null) {
      return;
    }
    String direction = choice.direction.get().code();
    String municipality = choice.municipality.get().code();
    String text = words.getText().strip();
    Hardship.Reason why = reason.getValue();
    Outcome.of(
        desk.write(
            notes ->
                notes.addHardship(
                    direction, municipality, why, text, texts.get("hard.undo", direction))),
        done -> {
          foot.say(texts.get("saved"));
          if (words.getText().strip().equals(text)) {
            words.clear();
          }
        },
        failure -> foot.say(texts.sentences().say(failure)));
  }

  private void remove(Hardship hardship) {
    Outcome.of(
        desk.write(
            notes -> notes.remove(hardship, texts.get("hard.undo.remove", hardship.direction()))),
        done -> foot.say(texts.get("hard.removed")),
        failure -> foot.say(texts.sentences().say(failure)));
  }

  private void show() {
    table.getItems().setAll(desk.notes().map(StrategyNotes::hardships).orElse(List.of()));
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.getColumns().stream().map(TableColumn::getText).toList());
    for (Hardship each : table.getItems()) {
      rows.add(
          table.getColumns().stream().map(column -> (String) column.getCellData(each)).toList());
    }
    return rows;
  }
}
