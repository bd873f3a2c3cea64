package se.strukturvy.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.strukturvy.ui.text.Messages;

/**
 * Where things stand: layers, styles, images and directions to the left, the map in the middle with
 * the issues below, the inspector to the right. Panels can be put away, and all but the map.
 */
final class WindowLayout extends BorderPane {
  private static final double LEFT = 300;
  private static final double RIGHT = 340;
  private static final double BELOW = 210;

  /** What the bars above the map and below need, so that it stays where it is when they come. */
  private static final double ABOVE = 74;

  private static final double UNDER = 37;

  /** No panel asks for more than this, width or height. */
  private static final double LEAST = 110;

  /** Narrower, the images' lines do not fit. */
  private static final double LEAST_LEFT = 244;

  /** A side takes no more than this part of the window. */
  private static final double MOST = 0.22;

  private final BooleanProperty panelsShown = new SimpleBooleanProperty(true);
  private final BooleanProperty mapOnly = new SimpleBooleanProperty(false);
  private final SplitPane across = new SplitPane();
  private final SplitPane middle = new SplitPane();
  private final TabPane tabs = new TabPane();
  private final Tab styles;
  private final Messages texts;
  private final Node map;
  private final StackPane left = new StackPane();
  private final StackPane right = new StackPane();
  private final StackPane below = new StackPane();
  private final VBox above = new VBox();
  private final VBox under = new VBox();
  private double[] acrossAt = {MOST, 1 - MOST};
  private double[] belowAt = {1 - MOST};

  /** Lays the window out, with room for its panels and bars. */
  WindowLayout(Node map, Messages texts) {
    this.map = map;
    this.texts = texts;
    styles = new Tab(texts.get("panel.styles"));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    left.setMinSize(LEAST_LEFT, LEAST);
    right.setMinSize(LEAST, LEAST);
    above.setMinHeight(ABOVE);
    under.setMinHeight(UNDER);
    setTop(above);
    setCenter(across);
    setBottom(under);
    middle.setOrientation(Orientation.VERTICAL);
    for (Node side : List.of(left, right, below)) {
      SplitPane.setResizableWithParent(side, false);
    }
    panelsShown.addListener((property, before, now) -> arrange());
    mapOnly.addListener((property, before, now) -> arrange());
    arrange();
  }

  /** Puts the bars where room was left for them: above everything, and below. */
  void frame(Node menu, Node tools, Node status) {
    above.getChildren().setAll(menu, tools);
    under.getChildren().setAll(status);
  }

  /** Puts the panels where room was left for them. */
  void fill(Panels panels) {
    styles.setContent(panels.styles());
    tabs.getTabs()
        .setAll(
            new Tab(texts.get("panel.layers"), panels.layers()),
            styles,
            new Tab(texts.get("panel.directions"), panels.directions()));
    VBox column = new VBox(panels.images(), tabs);
    column.getStyleClass().add("left-column");
    VBox.setVgrow(tabs, Priority.ALWAYS);
    left.getChildren().setAll(column);
    right.getChildren().setAll(shrinking(panels.inspector()));
    below.getChildren().setAll(panels.issues());
  }

  /** Lets a panel become so small that the whole window fits on a small screen. */
  private static Node shrinking(Node panel) {
    if (panel instanceof Region region) {
      region.setMinSize(LEAST, LEAST);
    }
    return panel;
  }

  /** Whether the panels around the map are there. */
  BooleanProperty panelsShown() {
    return panelsShown;
  }

  /** Brings the style panel to the front. */
  void showStyles() {
    mapOnly.set(false);
    panelsShown.set(true);
    tabs.getSelectionModel().select(styles);
  }

  /** Whether nothing but the map is there. */
  BooleanProperty mapOnly() {
    return mapOnly;
  }

  private void arrange() {
    boolean sides = panelsShown.get() && !mapOnly.get();
    double[] kept = across.getItems().size() == 3 ? across.getDividerPositions() : null;
    double[] keptBelow = middle.getItems().size() == 2 ? middle.getDividerPositions() : null;
    List<Node> row = new ArrayList<>(List.of(middle));
    List<Node> column = new ArrayList<>(List.of(map));
    if (sides) {
      row.add(0, left);
      row.add(right);
      column.add(below);
    }
    remember(kept, keptBelow);
    middle.getItems().setAll(column);
    across.getItems().setAll(row);
    if (sides) {
      across.setDividerPositions(acrossAt);
      middle.setDividerPositions(belowAt);
    }
    for (Node part : List.of(above, under)) {
      part.setVisible(!mapOnly.get());
      part.setManaged(!mapOnly.get());
    }
  }

  /** Gives the panels their sizes; once the window has its own. */
  void fitPanels() {
    fitPanels(getWidth(), getHeight());
  }

  /** Gives the panels the sizes that they have in a window of a size. */
  void fitPanels(double width, double height) {
    double left = Math.min(MOST, LEFT / Math.max(1, width));
    double right = Math.min(MOST, RIGHT / Math.max(1, width));
    double below = Math.min(MOST, BELOW / Math.max(1, height));
    acrossAt = new double[] {left, 1 - right};
    belowAt = new double[] {1 - below};
    if (across.getItems().size() == 3) {
      across.setDividerPositions(acrossAt);
      middle.setDividerPositions(belowAt);
    }
  }

  private void remember(double[] acrossNow, double[] belowNow) {
    acrossAt = acrossNow == null ? acrossAt : acrossNow;
    belowAt = belowNow == null ? belowAt : belowNow;
  }
}
