package se.strukturvy.ui.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.OpenSources;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.control.SearchField;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** A line to search all names with, and below it what is found. */
public final class FindBox extends StackPane {
  private static final Logger LOG = System.getLogger(FindBox.class.getName());
  private static final Duration CALM = Duration.millis(120);
  private static final double WIDTH = 250;
  private static final double LIST_WIDTH = 430;
  private static final double LINE = 46;
  private static final int LINES = 9;

  private final SearchField field;
  private final ListView<Finding> list = new ListView<>();
  private final PauseTransition calm = new PauseTransition(CALM);
  private final Finder finder;
  private final FeatureNames features;
  private final ObjLongConsumer<Layer> show;
  private final Messages texts;
  private final MapModel map;
  private final Supplier<Themes> themes;
  private final Executor background;
  private final LargeLayers large;
  private final Label empty = new Label();
  private CompletableFuture<Finder.Stock> stock =
      CompletableFuture.completedFuture(new Finder.Stock(List.of(), List.of()));
  private Search latest;
  private Runnable leave = () -> {};

  /**
   * Makes a search.
   *
   * @param navigator goes to what is chosen
   * @param sources opens the layers' files
   * @param themes give the themes' names
   * @param showFeature brings a feature of a layer into view
   * @param background reads names
   * @param texts words of this package
   */
  public FindBox(
      MapModel map,
      SelectionModel selection,
      Navigator navigator,
      OpenSources sources,
      Supplier<Themes> themes,
      ObjLongConsumer<Layer> showFeature,
      Executor background,
      Messages texts) {
    this.map = map;
    this.themes = themes;
    this.background = background;
    finder = new Finder(map, selection, navigator::showExtent);
    this.texts = texts;
    features = new FeatureNames(sources, showFeature);
    large = new LargeLayers(sources, this::showRow);
    show = showFeature;
    latest = new Search("", large, (found, complete) -> {});
    field = new SearchField(texts.get("prompt"), texts.get("clear"));
    field.setId("find");
    field.setPrefWidth(WIDTH);
    field.setMaxWidth(WIDTH);
    list.setId("found");
    list.getStyleClass().add("found-list");
    list.setCellFactory(view -> new FindingCell(texts));
    list.setPlaceholder(empty);
    list.setFixedCellSize(LINE);
    list.setFocusTraversable(false);
    list.setVisible(false);
    getStylesheets().add(Panel.styleSheet());
    getChildren().add(field);
    listen();
  }

  /** What is found, to be laid over a sheet that fills the window. */
  public Node list() {
    return list;
  }

  /** Says what gets the focus when something was chosen, or nothing. */
  public void onLeave(Runnable then) {
    leave = then;
  }

  /** Puts the cursor into the line. */
  public void focus() {
    field.focus();
  }

  private void listen() {
    calm.setOnFinished(event -> look());
    field
        .text()
        .addListener(
            (property, before, now) -> {
              if (before.isEmpty()) {
                learn();
              }
              calm.playFromStart();
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusWithinProperty()
        .addListener(
            (property, before, now) -> {
              if (!now && !list.isHover()) {
                list.setVisible(false);
              } else if (now) {
                look();
              }
            });
    list.setOnMouseClicked(event -> choose());
  }

  /** Reads all names anew: the project may have changed since the last search. */
  private void learn() {
    List<Layer> layers = map.project().get().map().allLayers().toList();
    List<Finding> named = finder.named(themes.get());
    stock = CompletableFuture.supplyAsync(() -> Finder.stock(named, layers, features), background);
  }

  private void look() {
    String typed = field.text().get();
    latest.end();
    if (typed.isBlank()) {
      list.setVisible(false);
      return;
    }
    Search search =
        new Search(
            typed,
            large,
            (found, complete) -> Platform.runLater(() -> show(typed, found, complete)));
    latest = search;
    Outcome.of(
        stock.thenAcceptAsync(search::run, background),
        done -> {},
        failure -> LOG.log(Level.WARNING, "Cannot search", failure));
  }

  /** Brings a feature into view whose row is known; what has been read of the layer has its id. */
  private void showRow(Layer layer, long row) {
    OptionalLong read = map.contents().getOrDefault(layer.id(), LayerContent.EMPTY).idOf(row);
    Outcome.of(
        read.isPresent()
            ? CompletableFuture.completedFuture(read)
            : CompletableFuture.supplyAsync(() -> idOf(layer, row), background),
        id -> id.ifPresent(known -> show.accept(layer, known)),
        failure -> LOG.log(Level.WARNING, "Cannot show what was found", failure));
  }

  private OptionalLong idOf(Layer layer, long row) {
    try {
      return large.idOf(layer, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void show(String typed, List<Finding> found, boolean complete) {
    if (!typed.equals(field.text().get())) {
      return;
    }
    empty.setText(texts.get(complete ? "nothing" : "searching"));
    Finding chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(found);
    list.getSelectionModel().select(Math.max(0, found.indexOf(chosen)));
    double height = Math.max(1, Math.min(LINES, found.size())) * LINE + 4;
    list.setMaxSize(LIST_WIDTH, height);
    list.setPrefSize(LIST_WIDTH, height);
    Bounds at = field.localToScene(field.getLayoutBounds());
    double left = Math.max(4, Math.min(at.getMinX(), getScene().getWidth() - LIST_WIDTH - 8));
    StackPane.setAlignment(list, Pos.TOP_LEFT);
    StackPane.setMargin(list, new Insets(at.getMaxY() + 2, 0, 0, left));
    list.setVisible(field.isFocusWithin());
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.DOWN) {
      select(at + 1);
    } else if (event.getCode() == KeyCode.UP) {
      select(at - 1);
    } else if (event.getCode() == KeyCode.ENTER) {
      choose();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      field.text().set("");
      leave.run();
    } else {
      return;
    }
    event.consume();
  }

  private void select(int line) {
    if (line >= 0 && line < list.getItems().size()) {
      list.getSelectionModel().select(line);
      list.scrollTo(Math.max(0, line - LINES + 2));
    }
  }

  private void choose() {
    Finding chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && list.isVisible()) {
      list.setVisible(false);
      leave.run();
      chosen.show().run();
    }
  }
}
