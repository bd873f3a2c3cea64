package se.strukturvy.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
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
  private Sizes sizes = new Sizes(LEFT, RIGHT, BELOW);

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
    // The toolkit moves the lines a little each time that the window gets another size.
    ChangeListener<Number> keep = (property, before, now) -> Platform.runLater(this::place);
    across.widthProperty().addListener(keep);
    across.heightProperty().addListener(keep);
    across.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::remember));
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
    for (Node part : List.of(above, under)) {
      part.setVisible(!mapOnly.get());
      part.setManaged(!mapOnly.get());
    }
    // A split pane that gets other parts and another size at once gives them any size.
    layout();
    List<Node> row = new ArrayList<>(List.of(middle));
    List<Node> column = new ArrayList<>(List.of(map));
    if (sides) {
      row.add(0, left);
      row.add(right);
      column.add(below);
    }
    middle.getItems().setAll(column);
    across.getItems().setAll(row);
    layout();
    place();
  }

  /** Gives the panels that are there the sizes that they had. */
  private void place() {
    if (hasSides() && !sizes.equals(present())) {
      double width = across.getWidth();
      divide(sizes.left() / width, sizes.right() / width, sizes.below() / across.getHeight());
      layout();
    }
  }

  /** Somebody may have moved a line. */
  private void remember() {
    sizes = hasSides() ? present() : sizes;
  }

  private boolean hasSides() {
    return across.getItems().size() == 3 && across.getWidth() > 0 && across.getHeight() > 0;
  }

  /** A panel ends in the middle of the line that divides it from the map. */
  private Sizes present() {
    double lines = across.getWidth() - left.getWidth() - middle.getWidth() - right.getWidth();
    double half = lines / 4;
    return new Sizes(left.getWidth() + half, right.getWidth() + half, below.getHeight() + half);
  }

  private void divide(double left, double right, double below) {
    across.setDividerPositions(left, 1 - right);
    middle.setDividerPositions(1 - below);
  }

  /** Gives the panels the sizes that they have in a window that this one takes the place of. */
  void fitPanels(WindowLayout before) {
    sizes = before.sizes;
    place();
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
    double bars = above.isManaged() ? ABOVE + UNDER : 0;
    sizes = new Sizes(left * width, right * width, below * Math.max(1, height - bars));
    if (across.getItems().size() == 3) {
      divide(left, right, below);
    }
  }

  /**
   * How large the panels are, pixels.
   *
   * @param left width
   * @param right width
   * @param below height
   */
  private record Sizes(double left, double right, double below) {}
}
