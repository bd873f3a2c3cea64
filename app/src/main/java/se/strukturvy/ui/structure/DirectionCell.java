package se.strukturvy.ui.structure;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.ui.text.Messages;

/** Draws a node of the strategy: its code and name, which wrap, and what is wrong with it. */
final class DirectionCell extends TreeCell<StrategicDirection> {
  private static final double INDENT = 18;
  private static final double SIDES = 52;

  private final Messages texts;

  DirectionCell(Messages texts) {
    this.texts = texts;
    getStyleClass().add("direction-cell");
  }

  @Override
  protected void updateItem(StrategicDirection node, boolean empty) {
    super.updateItem(node, empty);
    setText(null);
    setGraphic(empty || node == null ? null : content(node));
  }

  private VBox content(StrategicDirection node) {
    Text name = new Text((node.code() + "  " + node.name()).strip());
    name.getStyleClass().addAll("direction-name", node.level().name().toLowerCase(Locale.ROOT));
    TreeView<StrategicDirection> tree = getTreeView();
    int depth = tree.getTreeItemLevel(getTreeItem());
    name.wrappingWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(90, tree.getWidth() - SIDES - depth * INDENT),
                tree.widthProperty()));
    VBox content = new VBox(name);
    FlowPane marks = new FlowPane();
    marks.getStyleClass().add("direction-marks");
    if (!node.verified()) {
      marks.getChildren().add(badge("unverified", null));
    }
    if (node.level() == Level.DIRECTION && node.links().isEmpty()) {
      marks.getChildren().add(badge("unplaced", new FontIcon(MaterialDesignL.LINK_OFF)));
    }
    if (!marks.getChildren().isEmpty()) {
      marks.prefWrapLengthProperty().bind(name.wrappingWidthProperty());
      content.getChildren().add(marks);
    }
    return content;
  }

  private Label badge(String key, FontIcon icon) {
    Label badge = new Label(texts.get("direction." + key), icon);
    badge.getStyleClass().add("badge");
    badge.setTooltip(new Tooltip(texts.get("direction." + key + ".tip")));
    return badge;
  }
}
