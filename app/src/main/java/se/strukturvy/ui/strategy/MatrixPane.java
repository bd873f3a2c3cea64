package se.strukturvy.ui.strategy;

import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import se.strukturvy.analysis.DirectionMatrix;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.strategy.ApplicationCard;
import se.strukturvy.issue.strategy.Hardship;
import se.strukturvy.issue.strategy.StrategyNotes;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.text.Messages;

/** Municipalities against directions, with counts of what is chosen; empty rows are there, too. */
final class MatrixPane extends BorderPane {
  private final StrategyDesk desk;
  private final CountTable.Chosen<StrategicDirection> chosen;
  private final Messages texts;
  private final ChoiceBox<Counted> counted = new ChoiceBox<>();
  private CountTable<StrategicDirection> table;

  /** What the cells count. */
  enum Counted {
    TOUCHED,
    CARDS,
    HARDSHIPS
  }

  MatrixPane(
      StrategyDesk desk,
      CountTable.Chosen<StrategicDirection> chosen,
      TableSaver saver,
      Messages texts) {
    this.desk = desk;
    this.chosen = chosen;
    this.texts = texts;
    counted.getItems().setAll(Counted.values());
    counted.setConverter(new NameConverter<>(each -> texts.get("counted." + each.name())));
    counted.setValue(Counted.TOUCHED);
    counted.valueProperty().addListener((property, before, now) -> show());
    Button save = new Button(texts.get("table.save"));
    save.setOnAction(
        event -> {
          if (table != null) {
            saver.save(texts.get("matrix.file"), table.text(StrategicDirection::code));
          }
        });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(8, new Label(texts.get("counted")), counted, space, save);
    bar.setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(10));
    setTop(bar);
    BorderPane.setMargin(bar, new Insets(0, 0, 10, 0));
    Label hint = new Label(texts.get("matrix.hint"));
    hint.getStyleClass().addAll("muted", "small");
    setBottom(hint);
    desk.matrix().addListener((property, before, now) -> show());
    desk.edition().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    DirectionMatrix matrix = desk.matrix().get().orElse(null);
    if (matrix == null) {
      setCenter(new Label(texts.get("measuring")));
      return;
    }
    table =
        new CountTable<>(
            texts.get("municipality"),
            matrix.municipalities(),
            matrix.directions(),
            StrategicDirection::code,
            StrategicDirection::name,
            count(matrix),
            chosen);
    setCenter(table);
  }

  private BiFunction<Municipality, StrategicDirection, Integer> count(DirectionMatrix matrix) {
    List<ApplicationCard> cards = desk.notes().map(StrategyNotes::cards).orElse(List.of());
    List<Hardship> hard = desk.notes().map(StrategyNotes::hardships).orElse(List.of());
    return switch (counted.getValue()) {
      case TOUCHED -> matrix::count;
      case CARDS ->
          (place, direction) ->
              (int)
                  cards.stream()
                      .filter(card -> card.direction().equals(direction.code()))
                      .filter(card -> card.municipality().equals(place.code()))
                      .count();
      case HARDSHIPS ->
          (place, direction) ->
              (int)
                  hard.stream()
                      .filter(each -> each.direction().equals(direction.code()))
                      .filter(each -> each.municipality().equals(place.code()))
                      .count();
    };
  }
}
