package se.strukturvy.ui.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.strategy.ApplicationCard;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.control.EditedText;
import se.strukturvy.ui.control.WrappingArea;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/**
 * An application card: what a direction says and touches in a municipality, beside what people have
 * written. What is typed is written when it is left.
 */
final class CardPane extends BorderPane {
  private final StrategyDesk desk;
  private final Choice choice;
  private final Messages texts;
  private final CardFacts facts;
  private final FootBar foot;

  /** Every card that was shown: what is typed on one is written after another is chosen, too. */
  private final Map<UUID, ApplicationCard> cards = new HashMap<>();

  private final TextArea[] areas;
  private final EditedText meaning;
  private final EditedText example;
  private final EditedText question;

  /** Does something with the card that is shown. */
  interface Commands {
    /** Says that it is hard to apply. */
    void hard(StrategicDirection direction, Municipality municipality);

    /** Shows on the map where it applies. */
    void locate(StrategicDirection direction, Municipality municipality);

    /** Writes it on one A4, as people see it. */
    void print(
        StrategicDirection direction,
        Municipality municipality,
        ApplicationCard card,
        Consumer<String> said);
  }

  CardPane(StrategyDesk desk, Choice choice, Commands commands, Messages texts) {
    this.desk = desk;
    this.choice = choice;
    this.texts = texts;
    facts = new CardFacts(texts);
    areas = new TextArea[] {area("meaning"), area("example"), area("question")};
    meaning = edited(areas[0], "meaning");
    example = edited(areas[1], "example");
    question = edited(areas[2], "question");
    setPadding(new Insets(10));
    setTop(chooser());
    setCenter(sides(areas));
    foot = buttons(commands);
    setBottom(foot);
    choice.direction.addListener((property, before, now) -> show());
    choice.municipality.addListener((property, before, now) -> show());
    desk.matrix().addListener((property, before, now) -> show());
    desk.edition().addListener((property, before, now) -> show());
    show();
  }

  private Node chooser() {
    HBox boxes = new HBox(8, choice.directionBox(), choice.municipalityBox());
    HBox.setHgrow(boxes.getChildren().get(0), Priority.ALWAYS);
    BorderPane.setMargin(boxes, new Insets(0, 0, 10, 0));
    return boxes;
  }

  private Node sides(TextArea... areas) {
    ScrollPane scroll = new ScrollPane(facts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox written = new VBox(4);
    for (TextArea area : areas) {
      Label label = new Label(area.getAccessibleText());
      label.getStyleClass().add("strong");
      label.setLabelFor(area);
      VBox.setVgrow(area, Priority.ALWAYS);
      written.getChildren().addAll(label, area);
    }
    GridPane sides = new GridPane();
    sides.setHgap(14);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    RowConstraints all = new RowConstraints();
    all.setVgrow(Priority.ALWAYS);
    sides.getColumnConstraints().addAll(half, half);
    sides.getRowConstraints().add(all);
    sides.addRow(0, scroll, written);
    return sides;
  }

  private FootBar buttons(Commands commands) {
    Button hard = new Button(texts.get("card.hard"));
    hard.setOnAction(e -> commands.hard(choice.direction.get(), choice.municipality.get()));
    Button locate = new Button(texts.get("card.locate"));
    locate.setOnAction(e -> commands.locate(choice.direction.get(), choice.municipality.get()));
    Button print = new Button(texts.get("card.print"));
    print.setId("card-print");
    print.setOnAction(
        e ->
            commands.print(
                choice.direction.get(), choice.municipality.get(), asShown(), this::say));
    for (Button button : new Button[] {hard, locate, print}) {
      button.disableProperty().bind(choice.direction.isNull().or(choice.municipality.isNull()));
    }
    return new FootBar(print, locate, hard);
  }

  private void say(String words) {
    foot.say(words);
  }

  /** The card with what is typed on it, stored or not. */
  private ApplicationCard asShown() {
    return new ApplicationCard(
        choice.direction.get().code(),
        choice.municipality.get().code(),
        areas[0].getText(),
        areas[1].getText(),
        areas[2].getText());
  }

  private TextArea area(String field) {
    WrappingArea area = new WrappingArea();
    area.setId("card-" + field);
    area.setPrefRowCount(4);
    area.setAccessibleText(texts.get("card." + field));
    area.setPromptText(texts.get("card." + field + ".prompt"));
    return area;
  }

  private EditedText edited(TextArea area, String field) {
    return new EditedText(
        area,
        false,
        desk.drafts(),
        field,
        (card, typed, stored) -> write(card, field, typed, stored));
  }

  private void write(UUID card, String field, String typed, Runnable stored) {
    ApplicationCard shown = cards.get(card);
    Outcome.of(
        desk.write(
            notes ->
                notes.write(
                    notes.card(shown.direction(), shown.municipality()).with(field, typed),
                    texts.get("card.undo", shown.direction()))),
        done -> {
          say(texts.get("card.saved"));
          stored.run();
        },
        failure -> say(texts.get("card.kept", texts.sentences().say(failure))));
  }

  private void show() {
    StrategicDirection direction = choice.direction.get();
    Municipality municipality = choice.municipality.get();
    boolean whole = direction != null && municipality != null;
    facts.show(
        direction,
        whole
            ? desk.matrix()
                .get()
                .map(matrix -> matrix.reach().touched(direction, municipality.code()))
                .orElse(List.of())
            : List.of());
    if (whole) {
      ApplicationCard card =
          desk.notes()
              .map(notes -> notes.card(direction.code(), municipality.code()))
              .orElse(ApplicationCard.blank(direction.code(), municipality.code()));
      UUID id = card.id();
      cards.put(id, card);
      meaning.show(id, card.meaning());
      example.show(id, card.example());
      question.show(id, card.question());
    }
  }
}
