package se.strukturvy.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.MapChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.MapRenderer;

/**
 * The map on screen: the drawn picture, above it what tools draw, above that what is fixed to the
 * view (legend, scale bar). It never draws features itself.
 */
public final class MapView extends Region implements AutoCloseable {
  private final MapModel map;
  private final MapRenderer renderer;
  private final Function<Viewport, MapSnapshot> beside;
  private final MapSheet sheet;
  private final Pane overlay = new Pane();
  private final StackPane fixtures = new StackPane();
  private final MapGestures gestures;
  private final Furniture furniture;
  private final Tidying tidying = new Tidying();

  /** Labels make room for the line between two images once it stands still. */
  private final PauseTransition lineRest = new PauseTransition(Duration.millis(250));

  private MapSheet right;
  private boolean closed;

  /**
   * Makes a view.
   *
   * @param map what is shown
   * @param navigator moves it
   * @param renderer draws it, in the background
   * @param snapshots freezes what is to be drawn for a viewport, on the JavaFX thread
   * @param beside freezes what is drawn right of the line while two images lie beside each other
   */
  public MapView(
      MapModel map,
      Navigator navigator,
      MapRenderer renderer,
      Function<Viewport, MapSnapshot> snapshots,
      Function<Viewport, MapSnapshot> beside) {
    this.map = map;
    this.renderer = renderer;
    this.beside = beside;
    furniture = new Furniture(map);
    sheet = new MapSheet(map, renderer, at -> snapshots.apply(at).withRoom(furniture.room()));
    getStyleClass().add("map-view");
    setFocusTraversable(true);
    overlay.setPickOnBounds(false);
    fixtures.setPickOnBounds(false);
    getChildren().addAll(sheet.frames(), overlay, fixtures);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    gestures = new MapGestures(this, navigator, new ZoomBox(overlay, navigator));
    listen();
  }

  private void listen() {
    map.viewport()
        .addListener(
            (property, before, now) -> {
              tidying.disturb();
              sheet.moveTo(now);
              if (right != null) {
                right.moveTo(now);
              }
            });
    map.project().addListener((property, before, now) -> redraw());
    map.activeImages().addListener((property, before, now) -> redraw());
    map.emphasis().addListener((property, before, now) -> redraw());
    map.contents()
        .addListener(
            (MapChangeListener<String, LayerContent>)
                change -> {
                  if (change.wasAdded() && change.wasRemoved()) {
                    grow();
                  } else {
                    redraw();
                  }
                });
    map.swipe().active().addListener((property, before, now) -> split(now));
    lineRest.setOnFinished(event -> redrawTwo());
    map.swipe().position().addListener((property, before, now) -> lineRest.playFromStart());
    sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(Window::outputScaleXProperty)
        .addListener((property, before, now) -> fitViewport());
  }

  /** Draws anew: something that the map model does not hold has changed. */
  public void redraw() {
    tidying.disturb();
    sheet.feed().contentChanged();
    if (right != null) {
      right.feed().contentChanged();
    }
  }

  /** The line between two images rests; where there is none, its titles move unseen. */
  private void redrawTwo() {
    if (right != null) {
      redraw();
    }
  }

  /** More of a layer has been read. */
  private void grow() {
    tidying.disturb();
    sheet.feed().contentGrew();
    if (right != null) {
      right.feed().contentGrew();
    }
  }

  /** Lays a second picture over the right of the map, or takes it away. */
  private void split(boolean two) {
    if (right != null) {
      getChildren().remove(right.frames());
      right.close();
      right = null;
    }
    if (two && !closed) {
      right = new MapSheet(map, renderer, at -> beside.apply(at).withRoom(furniture.roomBeside()));
      Rectangle part = new Rectangle();
      part.xProperty().bind(widthProperty().multiply(map.swipe().position()));
      part.widthProperty().bind(widthProperty().subtract(part.xProperty()));
      part.heightProperty().bind(heightProperty());
      right.frames().setClip(part);
      getChildren().add(1, right.frames());
      right.moveTo(map.viewport().get());
    }
    if (!closed) {
      redraw();
    }
  }

  /** The tool that the left button works with. */
  public void use(MapTool tool) {
    gestures.use(tool);
  }

  /** The tool in hand. */
  public MapTool tool() {
    return gestures.tool();
  }

  /** The tool that the left button works with while Alt is held, in any other tool. */
  public void useWithAlt(MapTool tool) {
    gestures.useWithAlt(tool);
  }

  /** The label at a place of the view. */
  public Optional<MapLabel> labelAt(double x, double y) {
    boolean onRight = right != null && x >= map.swipe().position().get() * getWidth();
    return (onRight ? right : sheet).frames().labelAt(map.viewport().get(), x, y);
  }

  /** Where the mouse was last over the map, in the view's coordinates. */
  public Point2D pointer() {
    return gestures.pointer();
  }

  /** The sheet on which tools draw, in the view's coordinates. */
  public Pane overlay() {
    return overlay;
  }

  /** Lays a legend, a scale bar or the like over the map, for which labels make room. */
  public void addFurniture(List<? extends Node> nodes) {
    addFixtures(nodes);
    furniture.add(nodes, this::redraw);
  }

  /** Keeps labels from under what goes with the line between two images, once the line rests. */
  public void addLineFurniture(List<? extends Node> nodes) {
    furniture.add(nodes, lineRest::playFromStart);
  }

  /** Lays things over the map that stay where they are in the view. */
  public void addFixtures(List<? extends Node> nodes) {
    fixtures.getChildren().addAll(nodes);
  }

  /** The viewport for which the picture on screen was drawn; null before the first. */
  public Viewport drawn() {
    return sheet.frames().drawn();
  }

  /** What is seen now. */
  public Viewport viewport() {
    return map.viewport().get();
  }

  /** Whether the picture on screen, whatever its scale, fills all of the view. */
  public boolean isCovered() {
    Viewport drawn = drawn();
    return drawn != null && drawn.extent().covers(viewport().extent());
  }

  /** Whether the picture on screen is complete and shows everything as it is now. */
  public boolean isSettled() {
    return sheet.feed().isSettled() && (right == null || right.feed().isSettled());
  }

  /** Collects what lies behind while the hand is held up anyhow. */
  public void tidy() {
    Tidying.tidy();
  }

  @Override
  protected void layoutChildren() {
    for (Node child : getChildren()) {
      child.resizeRelocate(0, 0, getWidth(), getHeight());
    }
    fitViewport();
  }

  /** Gives the viewport this view's size in whole device pixels, and the screen's density. */
  private void fitViewport() {
    Window window = getScene() == null ? null : getScene().getWindow();
    double density = window == null ? 1 : window.getOutputScaleX();
    double width = Math.max(1, Math.ceil(getWidth() * density)) / density;
    double height = Math.max(1, Math.ceil(getHeight() * density)) / density;
    Viewport now = map.viewport().get();
    if (now.width() != width || now.height() != height || now.density() != density) {
      map.viewport().set(now.resized(width, height, density));
    }
  }

  @Override
  public void close() {
    closed = true;
    tidying.end();
    sheet.close();
    split(false);
  }
}
