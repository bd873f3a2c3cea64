package se.strukturvy.ui.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.DirectionCoverage;
import se.strukturvy.structure.DirectionLighting;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.ui.control.EmptyState;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.control.SearchField;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/**
 * The tree of the regional development strategy: goals, priority areas, strategic directions. A
 * node that is chosen lights up on the map what it touches.
 */
public final class DirectionPanel extends Panel {
  private static final Duration CALM = Duration.millis(300);

  private final MapModel model;
  private final Messages texts;
  private final SearchField search;
  private final Label coverage = new Label();
  private final TreeView<StrategicDirection> tree = new TreeView<>();
  private final DirectionText text;
  private final PauseTransition calm = new PauseTransition(CALM);
  private Optional<StrategicDirection> lit = Optional.empty();
  private boolean building;

  /**
   * Makes a panel.
   *
   * @param model whose directions are shown, and on whose map they light up
   * @param openCard shows what a direction means in a municipality
   * @param texts words of this package
   */
  public DirectionPanel(MapModel model, Consumer<StrategicDirection> openCard, Messages texts) {
    super("direction-panel");
    this.model = model;
    this.texts = texts;
    search = new SearchField(texts.get("search"), texts.get("search.clear"));
    text = new DirectionText(texts, openCard, () -> model.litDirection().set(null));
    lay();
    listen();
    build();
  }

  private void lay() {
    coverage.getStyleClass().addAll("muted", "small");
    coverage.setWrapText(true);
    coverage.setMinHeight(Region.USE_PREF_SIZE);
    coverage.setTooltip(new Tooltip(texts.get("coverage.tip")));
    tree.setId("direction-tree");
    tree.setShowRoot(false);
    tree.setRoot(new TreeItem<>());
    tree.setCellFactory(view -> new DirectionCell(texts));
    EmptyState empty = new EmptyState(MaterialDesignB.BULLSEYE_ARROW, texts.get("empty"));
    empty.setMouseTransparent(true);
    empty.visibleProperty().bind(model.project().map(p -> p.directions().isEmpty()));
    StackPane middle = new StackPane(tree, empty);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(search, coverage, middle, text);
  }

  private void listen() {
    calm.setOnFinished(event -> relight());
    search.text().addListener((property, before, now) -> build());
    model
        .project()
        .addListener(
            (property, before, now) -> {
              if (!before.directions().equals(now.directions())) {
                model.litDirection().set(null);
                build();
              }
            });
    model.contents().addListener((MapChangeListener<String, LayerContent>) change -> soon());
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (!building) {
                model.litDirection().set(now == null ? null : whole(now.getValue()));
              }
            });
    model.litDirection().addListener((property, before, now) -> light(now));
    tree.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && lit.isPresent()) {
            model.litDirection().set(null);
            event.consume();
          }
        });
  }

  private void build() {
    building = true;
    List<StrategicDirection> goals = model.project().get().directions();
    DirectionSearch wanted = DirectionSearch.of(search.text().get());
    tree.getRoot().getChildren().setAll(items(wanted.filter(goals), !wanted.words().isEmpty()));
    DirectionCoverage share = DirectionCoverage.of(goals);
    coverage.setText(texts.get("coverage", share.placed(), share.total(), share.percent()));
    coverage.setVisible(!goals.isEmpty());
    lit.ifPresent(node -> select(tree.getRoot(), node));
    building = false;
  }

  /** A node with all that stands below it, whatever a search has left of that. */
  private StrategicDirection whole(StrategicDirection found) {
    return model.project().get().directions().stream()
        .flatMap(StrategicDirection::withAllBelow)
        .filter(node -> node.code().equals(found.code()))
        .findFirst()
        .orElse(found);
  }

  private static List<TreeItem<StrategicDirection>> items(
      List<StrategicDirection> nodes, boolean open) {
    return nodes.stream()
        .map(
            node -> {
              TreeItem<StrategicDirection> item = new TreeItem<>(node);
              item.getChildren().setAll(items(node.children(), open));
              item.setExpanded(open || node.level() == Level.GOAL);
              return item;
            })
        .toList();
  }

  /** Lights up a node and says what it means; null puts the light out. */
  private void light(StrategicDirection node) {
    lit = Optional.ofNullable(node);
    building = true;
    if (node == null) {
      tree.getSelectionModel().clearSelection();
    } else {
      select(tree.getRoot(), node);
    }
    building = false;
    relight();
  }

  /** Selects a node wherever it stands, as when a card lights it up. */
  private void select(TreeItem<StrategicDirection> from, StrategicDirection node) {
    if (from.getValue() != null && from.getValue().code().equals(node.code())) {
      tree.getSelectionModel().select(from);
      return;
    }
    from.getChildren().forEach(below -> select(below, node));
  }

  private void soon() {
    if (lit.isPresent() && calm.getStatus() != Status.RUNNING) {
      calm.playFromStart();
    }
  }

  private void relight() {
    Map<String, Emphasis> emphasis =
        lit.map(node -> new DirectionLighting(node).emphasis(model.contents())).orElse(Map.of());
    int touched = emphasis.values().stream().mapToInt(each -> each.ids().size()).sum();
    text.show(lit.orElse(null), touched);
    if (!model.emphasis().get().equals(emphasis)) {
      model.emphasis().set(emphasis);
    }
  }
}
