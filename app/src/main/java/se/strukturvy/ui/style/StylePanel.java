package se.strukturvy.ui.style;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.Layer;
import se.strukturvy.style.classify.StyleDesign;
import se.strukturvy.ui.control.EmptyState;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.desk.StyleDesk;
import se.strukturvy.ui.layer.LayerState;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/** How a layer looks, and the controls to change it; the map follows at once. */
public final class StylePanel extends Panel {
  private final MapModel map;
  private final ObservableMap<String, LayerState> states;
  private final StyleDesk desk;
  private final Messages texts;
  private final Choice<Layer> layers;
  private final Label said = new Label();
  private final StyleSources sources;
  private final ClassBox classes;
  private final SymbolBox symbol;
  private final LabelBox label;
  private final LayerBox scales;
  private final RuleLines lines;
  private final VBox body = new VBox(10);
  private final EmptyState empty;
  private Rows above;
  private Rows below;

  /**
   * Makes a panel.
   *
   * @param map whose layers it shows
   * @param states how the layers' data fare, by layer id
   * @param desk changes styles and knows which layer is looked at
   * @param texts words of this package
   */
  public StylePanel(
      MapModel map, ObservableMap<String, LayerState> states, StyleDesk desk, Messages texts) {
    super("style-panel");
    this.map = map;
    this.states = states;
    this.desk = desk;
    this.texts = texts;
    StyleEdits edits = new StyleEdits(desk, texts);
    layers = new Choice<>(Layer::title, layer -> desk.layer().set(layer.id()));
    layers.setAccessibleText(texts.get("layer"));
    sources = new StyleSources(edits, this::say);
    classes = new ClassBox(edits, this::say);
    classes.onRefresh(this::show);
    symbol = new SymbolBox(edits);
    label = new LabelBox(edits);
    scales = new LayerBox(edits);
    lines = new RuleLines(edits);
    empty = new EmptyState(MaterialDesignP.PALETTE_OUTLINE, texts.get("empty"));
    build();
    listen();
    show();
  }

  private void build() {
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    said.getStyleClass().add("muted");
    Node undo = step("undo", MaterialDesignU.UNDO, desk.history().nextUndo(), desk.history()::undo);
    Node redo = step("redo", MaterialDesignR.REDO, desk.history().nextRedo(), desk.history()::redo);
    HBox top = new HBox(4, layers, undo, redo);
    HBox.setHgrow(layers, Priority.ALWAYS);
    body.setPadding(new Insets(6, 12, 12, 12));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox head = new HBox(top);
    HBox.setHgrow(top, Priority.ALWAYS);
    head.setPadding(new Insets(8, 12, 4, 12));
    getChildren().addAll(head, scroll);
  }

  private Button step(String key, Ikon icon, ObservableValue<String> name, Runnable run) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setMinWidth(USE_PREF_SIZE);
    button.disableProperty().bind(name.map(String::isEmpty));
    Tooltip tip = new Tooltip();
    tip.textProperty()
        .bind(Bindings.createStringBinding(() -> texts.get(key, name.getValue()), name));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(tip.textProperty());
    button.setOnAction(event -> run.run());
    return button;
  }

  private void listen() {
    parentProperty()
        .flatMap(Node::visibleProperty)
        .addListener(
            (property, before, now) -> {
              if (Boolean.TRUE.equals(now)) {
                show();
              }
            });
    map.project().addListener((property, before, now) -> show());
    desk.layer()
        .addListener(
            (property, before, now) -> {
              say("");
              show();
            });
    states.addListener(
        (MapChangeListener<String, LayerState>)
            change -> {
              boolean known = change.getValueRemoved() != null;
              if (change.getKey().equals(desk.layer().get())
                  && !(known && change.getValueRemoved().type() != null)) {
                show();
              }
            });
  }

  private void say(String text) {
    said.setText(text);
    said.setVisible(!text.isEmpty());
    said.setManaged(!text.isEmpty());
  }

  /** Whether another tab is in front: what nobody sees is shown when somebody looks. */
  private boolean isBehind() {
    return getParent() != null && !getParent().isVisible();
  }

  private void show() {
    if (isBehind()) {
      return;
    }
    List<Layer> all = map.project().get().map().allLayers().toList();
    Layer layer = desk.present().orElse(all.isEmpty() ? null : all.get(0));
    layers.show(all, layer);
    if (layer == null) {
      body.getChildren().setAll(empty);
      return;
    }
    if (!layer.id().equals(desk.layer().get())) {
      desk.layer().set(layer.id());
      return;
    }
    StyleDesign design = new StyleDesign(layer.style());
    LayerState state = states.getOrDefault(layer.id(), LayerState.unread());
    FeatureType type = state.type();
    sources.show(layer);
    Rows how = new Rows();
    classes.addTo(how, layer.id(), design, type);
    Rows look = new Rows();
    symbol.addTo(look, design);
    label.addTo(look, design, type);
    scales.addTo(look, layer);
    lines.show(design, type == null ? kind(design) : type.kind(), classes.counts());
    List<Node> wanted = List.of(sources.button(), said, how.table(above), lines, look.table(below));
    above = how;
    below = look;
    if (!body.getChildren().equals(wanted)) {
      body.getChildren().setAll(wanted);
    }
  }

  private static GeometryKind kind(StyleDesign design) {
    return design.symbol().isEmpty() ? GeometryKind.NONE : GeometryKind.POLYGON;
  }
}
