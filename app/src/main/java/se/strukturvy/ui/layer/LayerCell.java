package se.strukturvy.ui.layer;

import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.style.Rule;
import se.strukturvy.ui.control.SymbolPicture;
import se.strukturvy.ui.layer.TreeLine.LayerLine;
import se.strukturvy.ui.layer.TreeLine.LegendLine;

/** Draws one line of the layer tree, and takes a new name for it. */
final class LayerCell extends TreeCell<TreeLine> {
  private static final PseudoClass OUT_OF_SCALE = PseudoClass.getPseudoClass("out-of-scale");

  private final LayerEdits edits;
  private final LayerFacts facts;
  private final LayerIndicators indicators;
  private final Predicate<Layer> counted;
  private final CheckBox tick = new CheckBox();
  private final TextField name = new TextField();

  /**
   * Makes a cell.
   *
   * @param counted whether the number of a layer's features is shown
   */
  LayerCell(
      LayerEdits edits, LayerFacts facts, LayerIndicators indicators, Predicate<Layer> counted) {
    this.edits = edits;
    this.facts = facts;
    this.indicators = indicators;
    this.counted = counted;
    getStyleClass().add("layer-cell");
    // No wider than the tree: long names are cut short, and the tip has them whole.
    setPrefWidth(0);
    tick.setFocusTraversable(false);
    tick.setOnAction(
        event -> {
          String id = getItem().node().id();
          boolean shown = tick.isSelected();
          edits.change(tree -> tree.withVisible(id, shown));
        });
    // A check box does not act on Ctrl+click by itself.
    tick.addEventFilter(MouseEvent.MOUSE_RELEASED, this::ctrlClicked);
    name.setOnAction(event -> commitEdit(getItem()));
    name.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
          }
          event.consume();
        });
  }

  private void ctrlClicked(MouseEvent event) {
    if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
      String id = getItem().node().id();
      edits.change(tree -> tree.withAllVisible(id, !tick.isSelected()));
      event.consume();
    }
  }

  @Override
  protected void updateItem(TreeLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    pseudoClassStateChanged(OUT_OF_SCALE, false);
    setTooltip(null);
    if (empty || line == null) {
      setGraphic(null);
    } else if (line instanceof LegendLine legend) {
      setGraphic(row(legend));
    } else {
      setGraphic(row(line.node()));
    }
  }

  private Node row(LegendLine line) {
    Rule rule = line.rule();
    String title = rule.title().isBlank() ? facts.texts().get("legend.rest") : rule.title();
    Label text = new Label(title);
    text.getStyleClass().add("muted");
    return line(new SymbolPicture(rule.symbolizers(), facts.kind(line.node())), text);
  }

  private Node row(LayerNode node) {
    tick.setSelected(node.visible());
    tick.setAccessibleText(facts.texts().get("tick", node.title()));
    Label title = new Label(node.title());
    title.getStyleClass().add("layer-title");
    if (!(node instanceof Layer layer)) {
      title.getStyleClass().add("group-title");
      return line(tick, new FontIcon(MaterialDesignF.FOLDER_OUTLINE), title);
    }
    boolean inScale = facts.isInScale(layer);
    pseudoClassStateChanged(OUT_OF_SCALE, !inScale);
    String out = inScale ? "" : facts.texts().get("scale.out") + "\n";
    setTooltip(new Tooltip(layer.title() + "\n" + out + facts.summary(layer)));
    HBox row = line(tick);
    List<Rule> rules = LegendRules.of(layer.style());
    if (rules.size() == 1) {
      row.getChildren().add(new SymbolPicture(rules.get(0).symbolizers(), facts.kind(layer)));
    }
    row.getChildren().add(title);
    if (counted.test(layer)) {
      Label count = new Label(facts.count(layer));
      count.getStyleClass().add("muted");
      count.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(count);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row.getChildren().add(space);
    row.getChildren().addAll(indicators.of(layer));
    return row;
  }

  private static HBox line(Node... parts) {
    HBox row = new HBox(parts);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("layer-row");
    return row;
  }

  @Override
  public void startEdit() {
    if (getItem() != null && !(getItem() instanceof LegendLine)) {
      super.startEdit();
      name.setText(getItem().node().title());
      setGraphic(name);
      name.requestFocus();
      name.selectAll();
    }
  }

  @Override
  public void commitEdit(TreeLine line) {
    String id = line.node().id();
    String title = name.getText();
    super.commitEdit(line);
    getTreeView().setEditable(false);
    edits.change(tree -> tree.renamed(id, title));
    updateItem(getItem(), isEmpty());
    getTreeView().requestFocus();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    getTreeView().setEditable(false);
    updateItem(getItem(), isEmpty());
  }

  /** Whether the cell shows a layer. */
  boolean isLayer() {
    return getItem() instanceof LayerLine;
  }
}
