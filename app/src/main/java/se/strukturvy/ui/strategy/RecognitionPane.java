package se.strukturvy.ui.strategy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.strategy.Recognition;
import se.strukturvy.issue.strategy.StrategyNotes;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/**
 * Whether municipalities recognise themselves in the structure images: a matrix, and a new mark.
 */
final class RecognitionPane extends BorderPane {
  private static final double NAME_WIDTH = 130;
  private static final double LEAST_WIDTH = 200;

  /** What there is for the images beside the names before the window is made larger. */
  private static final double ROOM = 870;

  private final StrategyDesk desk;
  private final Choice choice;
  private final Messages texts;
  private final TableView<Municipality> table = new TableView<>();
  private final ComboBox<StructureImage> image = new ComboBox<>();
  private final ComboBox<Recognition.Mark> mark = new ComboBox<>();
  private final TextField role = new TextField();
  private final TextField words = new TextField();
  private final FootBar foot;
  private List<Recognition> recognitions = List.of();

  RecognitionPane(StrategyDesk desk, Choice choice, TableSaver saver, Messages texts) {
    this.desk = desk;
    this.choice = choice;
    this.texts = texts;
    setPadding(new Insets(10));
    setTop(form());
    table.setItems(choice.municipalities);
    setCenter(table);
    foot = buttons(saver);
    setBottom(foot);
    desk.edition().addListener((property, before, now) -> look());
    desk.matrix().addListener((property, before, now) -> show());
    show();
  }

  private Node form() {
    image.setConverter(new NameConverter<>(StructureImage::title));
    mark.getItems().setAll(Recognition.Mark.values());
    mark.setConverter(new NameConverter<>(each -> texts.get("mark." + each.name())));
    mark.setValue(Recognition.Mark.PARTLY);
    role.setPromptText(texts.get("recognition.role"));
    words.setPromptText(texts.get("recognition.words"));
    Button add = new Button(texts.get("recognition.add"));
    add.disableProperty().bind(image.valueProperty().isNull().or(choice.municipality.isNull()));
    add.setOnAction(event -> add());
    words.setOnAction(event -> add.fire());
    HBox which = new HBox(8, image, choice.municipalityBox(), mark, role);
    HBox.setHgrow(role, Priority.ALWAYS);
    HBox why = new HBox(8, words, add);
    HBox.setHgrow(words, Priority.ALWAYS);
    VBox form = new VBox(8, which, why);
    BorderPane.setMargin(form, new Insets(0, 0, 10, 0));
    return form;
  }

  private FootBar buttons(TableSaver saver) {
    Button save = new Button(texts.get("table.save"));
    save.setOnAction(event -> saver.save(texts.get("recognition.file"), rows()));
    return new FootBar(save);
  }

  private void look() {
    recognitions = desk.notes().map(StrategyNotes::recognitions).orElse(List.of());
    table.refresh();
  }

  private void show() {
    look();
    List<StructureImage> images = desk.project().images();
    String chosen = image.getValue() == null ? "" : image.getValue().id();
    image.getItems().setAll(images);
    image.getSelectionModel().selectFirst();
    images.stream().filter(each -> each.id().equals(chosen)).findFirst().ifPresent(image::setValue);
    TableColumn<Municipality, Municipality> names = column(texts.get("municipality"), NAME_WIDTH);
    names.setCellFactory(made -> new TextCell(Municipality::name, place -> ""));
    table.getColumns().setAll(List.of(names));
    double width = Math.max(LEAST_WIDTH, ROOM / Math.max(1, images.size()));
    for (StructureImage each : images) {
      TableColumn<Municipality, Municipality> column = column(each.title(), width);
      column.setCellFactory(
          made -> new TextCell(place -> marks(each, place), place -> words(each, place)));
      table.getColumns().add(column);
    }
  }

  private static TableColumn<Municipality, Municipality> column(String title, double width) {
    TableColumn<Municipality, Municipality> column = new TableColumn<>();
    Label heading = new Label(title);
    heading.setWrapText(true);
    heading.setTooltip(new Tooltip(title));
    column.setGraphic(heading);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    return column;
  }

  private List<Recognition> of(StructureImage of, Municipality place) {
    return recognitions.stream()
        .filter(each -> each.image().equals(of.id()) && each.municipality().equals(place.code()))
        .toList();
  }

  /** How many marks of each sort: "Känner igen 2, delvis 1"; a dash where nobody has judged. */
  private String marks(StructureImage of, Municipality place) {
    List<Recognition> all = of(of, place);
    List<String> counts = new ArrayList<>();
    for (Recognition.Mark each : Recognition.Mark.values()) {
      long count = all.stream().filter(one -> one.mark() == each).count();
      if (count > 0) {
        counts.add(texts.get("mark." + each.name()) + " " + count);
      }
    }
    return counts.isEmpty() ? "–" : String.join(", ", counts);
  }

  private String words(StructureImage of, Municipality place) {
    return of(of, place).stream()
        .map(
            one ->
                "%s, %s (%s): %s %s"
                    .formatted(
                        one.author(),
                        one.role(),
                        one.time().atZone(ZoneId.systemDefault()).toLocalDate(),
                        texts.get("mark." + one.mark().name()),
                        one.text()))
        .collect(Collectors.joining("\n"));
  }

  private void add() {
    StructureImage about = image.getValue();
    Municipality place = choice.municipality.get();
    Recognition.Mark how = mark.getValue();
    String who = role.getText().strip();
    String text = words.getText().strip();
    Outcome.of(
        desk.write(
            notes ->
                notes.recognise(
                    about.id(),
                    place.code(),
                    who,
                    how,
                    text,
                    texts.get("recognition.undo", about.title()))),
        done -> {
          foot.say(texts.get("saved"));
          if (words.getText().strip().equals(text)) {
            words.clear();
          }
        },
        failure -> foot.say(texts.sentences().say(failure)));
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(texts.get("municipality")));
    desk.project().images().forEach(each -> head.add(each.title()));
    rows.add(head);
    for (Municipality place : table.getItems()) {
      List<String> row = new ArrayList<>(List.of(place.name()));
      desk.project().images().forEach(each -> row.add(marks(each, place)));
      rows.add(row);
    }
    return rows;
  }

  private static final class TextCell extends TableCell<Municipality, Municipality> {
    private final Function<Municipality, String> text;
    private final Function<Municipality, String> tip;

    TextCell(Function<Municipality, String> text, Function<Municipality, String> tip) {
      this.text = text;
      this.tip = tip;
    }

    @Override
    protected void updateItem(Municipality place, boolean empty) {
      super.updateItem(place, empty);
      boolean nothing = empty || place == null;
      setText(nothing ? null : text.apply(place));
      String more = nothing ? "" : tip.apply(place);
      setTooltip(more.isEmpty() ? null : new Tooltip(more));
    }
  }
}
