package se.strukturvy.ui.map;

import java.util.List;
import java.util.function.Function;
import javafx.collections.MapChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
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
  private final FramePane frames = new FramePane();
  private final Pane overlay = new Pane();
  private final StackPane fixtures = new StackPane();
  private final MapGestures gestures;
  private final FrameFeed feed;

  /**
   * Makes a view.
   *
   * @param map what is shown
   * @param navigator moves it
   * @param renderer draws it, in the background
   * @param snapshots freezes what is to be drawn for a viewport, on the JavaFX thread
   */
  public MapView(
      MapModel map,
      Navigator navigator,
      MapRenderer renderer,
      Function<Viewport, MapSnapshot> snapshots) {
    this.map = map;
    getStyleClass().add("map-view");
    setFocusTraversable(true);
    overlay.setPickOnBounds(false);
    fixtures.setPickOnBounds(false);
    getChildren().addAll(frames, overlay, fixtures);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    gestures = new MapGestures(this, navigator, new ZoomBox(overlay, navigator));
    feed = new FrameFeed(renderer, snapshots, frame -> frames.show(frame, map.viewport().get()));
    listen();
  }

  private void listen() {
    map.viewport()
        .addListener(
            (property, before, now) -> {
              frames.moveTo(now);
              feed.viewChanged(now);
            });
    map.project().addListener((property, before, now) -> feed.contentChanged());
    map.activeImages().addListener((property, before, now) -> feed.contentChanged());
    map.emphasis().addListener((property, before, now) -> feed.contentChanged());
    map.contents()
        .addListener(
            (MapChangeListener<String, LayerContent>)
                change -> {
                  if (change.wasAdded() && change.wasRemoved()) {
                    feed.contentGrew();
                  } else {
                    feed.contentChanged();
                  }
                });
    sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(Window::outputScaleXProperty)
        .addListener((property, before, now) -> fitViewport());
  }

  /** Draws anew: something that the map model does not hold has changed. */
  public void redraw() {
    feed.contentChanged();
  }

  /** The tool that the left button works with. */
  public void use(MapTool tool) {
    gestures.use(tool);
  }

  /** The tool in hand. */
  public MapTool tool() {
    return gestures.tool();
  }

  /** Where the mouse was last over the map, in the view's coordinates. */
  public Point2D pointer() {
    return gestures.pointer();
  }

  /** The sheet on which tools draw, in the view's coordinates. */
  public Pane overlay() {
    return overlay;
  }

  /** Lays things over the map that stay where they are in the view. */
  public void addFixtures(List<? extends Node> nodes) {
    fixtures.getChildren().addAll(nodes);
  }

  /** The viewport for which the picture on screen was drawn; null before the first. */
  public Viewport drawn() {
    return frames.drawn();
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
    feed.close();
  }
}
