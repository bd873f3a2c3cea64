package se.strukturvy.ui.layer;

import java.util.HashSet;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.LayerNode;
import se.strukturvy.ui.control.EmptyState;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.control.UndoBar;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/** The layer tree with tick boxes, legend, opacity and what is wrong with a layer's data. */
public final class LayerPanel extends Panel {
  private static final Duration CALM = Duration.millis(200);

  private final MapModel model;
  private final LayerCommands commands;
  private final Messages texts;
  private final LayerEdits edits;
  private final LayerFacts facts;
  private final LayerItems items = new LayerItems();
  private final TreeView<TreeLine> tree = new TreeView<>();
  private final OpacityBar opacity;
  private final UndoBar undo;
  private final LayerActions actions;
  private final PauseTransition calm = new PauseTransition(CALM);
  private String picked = "";
  private Set<String> outOfScale = Set.of();

  /**
   * Makes a panel.
   *
   * @param model whose layers are shown and changed
   * @param states how the layers' data fare, by layer id; may change at any time
   * @param commands what the panel cannot do by itself
   * @param texts words of this package
   */
  public LayerPanel(
      MapModel model,
      ObservableMap<String, LayerState> states,
      LayerCommands commands,
      Messages texts) {
    super("layer-panel");
    this.model = model;
    this.commands = commands;
    this.texts = texts;
    edits = new LayerEdits(model);
    facts = new LayerFacts(model, states, texts);
    opacity = new OpacityBar(edits, texts);
    undo = new UndoBar(texts.get("undo"), texts.get("close"));
    actions = new LayerActions(tree, edits, facts, commands, undo);
    build();
    listen(states);
    showProject();
  }

  private void build() {
    LayerDrag drag = new LayerDrag(edits);
    LayerIndicators indicators = new LayerIndicators(facts, commands);
    tree.setId("layer-tree");
    tree.setRoot(items.root());
    tree.setShowRoot(false);
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.setCellFactory(
        view -> {
          LayerCell cell = new LayerCell(edits, facts, indicators, actions::isCounted);
          drag.install(cell);
          cell.setOnMouseClicked(
              event -> {
                boolean twice = event.getClickCount() == 2;
                if (twice && event.getButton() == MouseButton.PRIMARY && cell.isLayer()) {
                  actions.showProperties((Layer) cell.getItem().node());
                }
              });
          return cell;
        });
    new LayerKeys(actions, tree).install();
    tree.setOnContextMenuRequested(this::openMenu);
    EmptyState empty = new EmptyState(MaterialDesignL.LAYERS_OUTLINE, texts.get("empty"));
    empty.visibleProperty().bind(model.project().map(p -> p.map().layers().isEmpty()));
    empty.setMouseTransparent(true);
    StackPane middle = new StackPane(tree, empty);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(middle, undo, opacity);
  }

  private void listen(ObservableMap<String, LayerState> states) {
    calm.setOnFinished(event -> refresh());
    model.project().addListener((property, before, now) -> showProject());
    states.addListener((MapChangeListener<String, LayerState>) change -> soon());
    model.contents().addListener((MapChangeListener<String, LayerContent>) change -> soon());
    model
        .viewport()
        .addListener(
            (property, before, now) -> {
              if (before.metresPerPixel() != now.metresPerPixel()) {
                checkScale();
              }
            });
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              showOpacity();
              pick();
            });
  }

  /** Tells which layer was picked; that the tree was made anew picks none. */
  private void pick() {
    if (actions.picked() instanceof Layer layer && !layer.id().equals(picked)) {
      picked = layer.id();
      commands.pick(picked);
    }
  }

  private void showProject() {
    TreeItem<TreeLine> picked = tree.getSelectionModel().getSelectedItem();
    items.show(edits.tree());
    if (picked != null && tree.getRow(picked) >= 0) {
      tree.getSelectionModel().clearAndSelect(tree.getRow(picked));
    }
    checkScale();
    showOpacity();
  }

  private void showOpacity() {
    LayerNode node = actions.picked();
    opacity.show(node instanceof Layer layer ? layer : null);
  }

  private void checkScale() {
    Set<String> out = new HashSet<>();
    model
        .project()
        .get()
        .map()
        .allLayers()
        .filter(layer -> !facts.isInScale(layer))
        .forEach(layer -> out.add(layer.id()));
    if (!out.equals(outOfScale)) {
      outOfScale = out;
      refresh();
    }
  }

  /** Draws the lines anew, a few times a second at most. */
  private void soon() {
    if (calm.getStatus() != Animation.Status.RUNNING) {
      calm.playFromStart();
    }
  }

  private void refresh() {
    if (tree.getEditingItem() == null) {
      tree.refresh();
    }
  }

  private void openMenu(ContextMenuEvent event) {
    LayerNode node = actions.picked();
    if (node != null) {
      new LayerMenu(actions, facts, commands)
          .of(node)
          .show(tree, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }
}
