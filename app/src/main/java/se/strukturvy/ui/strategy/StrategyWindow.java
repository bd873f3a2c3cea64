package se.strukturvy.ui.strategy;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import se.strukturvy.analysis.DirectionMatrix;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.strategy.ApplicationCard;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.text.Messages;

/**
 * The window on the strategy in the municipalities: cards, matrix, what is hard to apply, and
 * recognition. It stands beside the main window and shares its data.
 */
public final class StrategyWindow {
  private static final double WIDTH = 1040;
  private static final double HEIGHT = 640;

  private final Stage owner;
  private final StrategyDesk desk;
  private final MapCommands map;
  private final Messages texts;
  private final Choice choice = new Choice();
  private Stage stage;
  private TabPane tabs;
  private HardshipPane hard;

  /** What the window asks of the map. */
  public interface MapCommands {
    /** Shows on the map what a direction touches in a municipality. */
    void locate(StrategicDirection direction, Municipality municipality);

    /** What has been read of the project, by layer id. */
    Map<String, LayerContent> contents();
  }

  /** The parts of the window. */
  public enum Part {
    /** The application card. */
    CARD,
    /** Municipalities against directions. */
    MATRIX,
    /** What is hard to apply. */
    HARDSHIPS,
    /** Whether images are recognised. */
    RECOGNITION
  }

  /**
   * Makes the window, not shown yet.
   *
   * @param owner the main window
   * @param desk knows and writes
   * @param map shows and prints
   * @param texts words of this package
   */
  public StrategyWindow(Stage owner, StrategyDesk desk, MapCommands map, Messages texts) {
    this.owner = owner;
    this.desk = desk;
    this.map = map;
    this.texts = texts;
    desk.matrix().addListener((ObservableValue<?> property, Object before, Object now) -> offer());
  }

  /**
   * Shows a part of the window.
   *
   * @param direction code of the direction to choose; null to leave the choice
   * @param municipality code of the municipality to choose; null to leave the choice
   */
  public void show(Part part, String direction, String municipality) {
    desk.measure();
    if (stage == null) {
      build();
    }
    offer();
    choice.choose(direction, municipality);
    select(part);
    stage.show();
    // JDK-8316423: some window managers open at 200x200 otherwise.
    Platform.runLater(
        () -> {
          stage.setWidth(Math.max(stage.getWidth(), WIDTH));
          stage.setHeight(Math.max(stage.getHeight(), HEIGHT));
          stage.toFront();
        });
  }

  /** Closes it for good, as when the language changes; what is typed is written. */
  public void close() {
    if (stage != null) {
      stage.close();
    }
  }

  private void offer() {
    Optional<DirectionMatrix> matrix = desk.matrix().get();
    matrix.ifPresent(choice::offer);
  }

  private void build() {
    stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(texts.get("title"));
    TableSaver saver = new TableSaver(stage, desk.background(), texts);
    hard = new HardshipPane(desk, choice, saver, texts);
    CardPane card = new CardPane(desk, choice, commands(), texts);
    MatrixPane matrix =
        new MatrixPane(
            desk,
            (municipality, direction) -> {
              choice.choose(direction.code(), municipality.code());
              select(Part.CARD);
            },
            saver,
            texts);
    tabs =
        new TabPane(
            tab(Part.CARD, card),
            tab(Part.MATRIX, matrix),
            tab(Part.HARDSHIPS, hard),
            tab(Part.RECOGNITION, new RecognitionPane(desk, choice, saver, texts)));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    Label trouble = new Label();
    trouble.setWrapText(true);
    trouble.textProperty().bind(desk.trouble().map(texts.sentences()::say).orElse(""));
    trouble.visibleProperty().bind(desk.trouble().isNotNull());
    trouble.managedProperty().bind(trouble.visibleProperty());
    VBox.setVgrow(tabs, Priority.ALWAYS);
    Scene scene = new Scene(new Panel("strategy-window", trouble, tabs), WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.hide();
          }
        });
    stage.setScene(scene);
  }

  private Tab tab(Part part, Node content) {
    Tab tab = new Tab(texts.get("tab." + part.name()), content);
    tab.setUserData(part);
    return tab;
  }

  private void select(Part part) {
    tabs.getTabs().stream()
        .filter(tab -> tab.getUserData() == part)
        .forEach(tabs.getSelectionModel()::select);
  }

  private CardPane.Commands commands() {
    return new CardPane.Commands() {
      @Override
      public void hard(StrategicDirection direction, Municipality municipality) {
        select(Part.HARDSHIPS);
        hard.begin();
      }

      @Override
      public void locate(StrategicDirection direction, Municipality municipality) {
        map.locate(direction, municipality);
      }

      @Override
      public void print(
          StrategicDirection direction,
          Municipality municipality,
          ApplicationCard card,
          Consumer<String> said) {
        new CardPrinter(stage, desk, map::contents, texts)
            .print(direction, municipality, card, said);
      }
    };
  }
}
