package se.strukturvy.ui.map.tool;

import java.util.List;
import java.util.Locale;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.MapTool;
import se.strukturvy.ui.text.Messages;

/**
 * Draws a point, a line or an area of one part or several: click by click, by the free hand with
 * the button down, or by key at the middle of the map; drawn to vertices that are near. A
 * half-drawn shape is never lost: Esc takes back one step at a time, Ctrl+Y puts it on again, and
 * leaving the tool keeps the sketch.
 */
public abstract class DrawTool implements MapTool {
  private final MapModel map;
  private final Messages texts;
  private final Runnable leave;
  private final Sketch sketch = new Sketch();
  private final SketchLayer layer;
  private final SketchBar bar;
  private final MiddleCross cross;
  private final DrawingHand hand;

  /**
   * Makes the tool.
   *
   * @param map gives the view
   * @param overlay on which it draws
   * @param snap finds vertices to draw to
   * @param leave lays the tool aside
   */
  protected DrawTool(MapModel map, Pane overlay, Messages texts, Snap snap, Runnable leave) {
    this.map = map;
    this.texts = texts;
    this.leave = leave;
    layer = new SketchLayer(overlay);
    cross = new MiddleCross(overlay);
    bar = new SketchBar(texts, this::choose, this::nextPart, this::done, leave);
    bar.setVisible(false);
    hand = new DrawingHand(map.viewport()::get, snap, bar::snaps);
    map.viewport()
        .addListener(
            (property, before, now) -> {
              if (bar.isVisible() || !sketch.isEmpty()) {
                draw();
              }
            });
  }

  /** The bar that goes above the map; it shows itself while the tool is in use. */
  public Node bar() {
    return bar;
  }

  /** The shape as it stands. */
  public Sketch sketch() {
    return sketch;
  }

  /**
   * The shape is drawn as people want it.
   *
   * @param last the vertex set last
   */
  protected abstract void finished(Geometry shape, Coordinate last);

  /** Whether a further vertex is awaited. */
  protected boolean awaitsMore() {
    return true;
  }

  /** The sketch has changed, or the view. */
  protected void drawn(Viewport view) {}

  /** Sets a point there and finishes; a shape that was begun is kept to be redone. */
  public void placeAt(Coordinate ground) {
    if (sketch.kind() == Sketch.Kind.POINT || sketch.isEmpty()) {
      sketch.setKind(Sketch.Kind.POINT);
      sketch.add(ground);
      finish();
    }
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public boolean isDrawing() {
    return true;
  }

  @Override
  public void begin() {
    bar.setVisible(true);
    draw();
  }

  @Override
  public void leave() {
    bar.setVisible(false);
    cross.hide();
    hand.letGo();
    draw();
  }

  @Override
  public void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && sketch.kind() != Sketch.Kind.POINT) {
      hand.press(event.getX(), event.getY());
    }
  }

  @Override
  public void dragged(MouseEvent event) {
    if (hand.drag(event.getX(), event.getY())) {
      draw();
    }
  }

  @Override
  public void released(MouseEvent event) {
    hand.release(event.getX(), event.getY(), event.isStillSincePress())
        .ifPresent(
            drawn -> {
              sketch.addStroke(drawn);
              draw();
            });
  }

  @Override
  public void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) {
      finish();
    } else if (event.getClickCount() == 1) {
      add(hand.ground(event.getX(), event.getY()));
    } else if (event.getClickCount() == 2) {
      // The first click of the two has set the vertex.
      finish();
    }
  }

  private void add(Coordinate vertex) {
    sketch.add(vertex);
    draw();
    if (sketch.kind() == Sketch.Kind.POINT && sketch.parts().size() == 1) {
      finish();
    }
  }

  @Override
  public void moved(MouseEvent event) {
    cross.hide();
    hand.point(event.getX(), event.getY());
    draw();
  }

  @Override
  public boolean keyPressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.isShortcutDown()) {
      boolean redo = code == KeyCode.Y || (code == KeyCode.Z && event.isShiftDown());
      return redo ? redo() : code == KeyCode.Z && takeBack();
    }
    return switch (code) {
      case ENTER -> act(this::finish);
      case BACK_SPACE, DELETE -> act(this::takeBack);
      case ESCAPE -> act(this::stepBack);
      case P -> act(() -> choose(Sketch.Kind.POINT));
      case L -> act(() -> choose(Sketch.Kind.LINE));
      case Y, A -> act(() -> choose(Sketch.Kind.AREA));
      case D, PLUS, ADD -> act(this::nextPart);
      case S -> act(bar::toggleSnap);
      case V, INSERT -> act(this::addAtMiddle);
      case LEFT, RIGHT, UP, DOWN -> {
        cross.show();
        yield false;
      }
      default -> false;
    };
  }

  private static boolean act(Runnable what) {
    what.run();
    return true;
  }

  private void addAtMiddle() {
    cross.show();
    Viewport view = map.viewport().get();
    add(hand.ground(view.width() / 2, view.height() / 2));
  }

  /** Draws another kind of shape from the same vertices. */
  protected final void choose(Sketch.Kind kind) {
    sketch.setKind(kind);
    draw();
  }

  private void nextPart() {
    sketch.nextPart();
    draw();
  }

  private boolean takeBack() {
    boolean taken = sketch.takeBack();
    draw();
    return taken;
  }

  private boolean redo() {
    boolean done = sketch.putOnAgain();
    draw();
    return done;
  }

  private void stepBack() {
    if (!takeBack()) {
      leave.run();
    }
  }

  /** What is meant by a click on "done". */
  protected void done() {
    finish();
  }

  private void finish() {
    sketch.geometry().ifPresent(shape -> finished(shape, sketch.last()));
    hand.rest();
    draw();
  }

  /** Which ground is seen. */
  protected final Viewport view() {
    return map.viewport().get();
  }

  /** Draws the sketch as it is now. */
  protected final void draw() {
    Viewport view = map.viewport().get();
    boolean more = bar.isVisible() && awaitsMore();
    List<Coordinate> ahead = more ? hand.ahead() : List.of();
    layer.draw(sketch, view, ahead, more ? hand.snapped() : null);
    String state = sketch.geometry().isPresent() ? "ready" : sketch.isEmpty() ? "empty" : "open";
    String kind = sketch.kind().name().toLowerCase(Locale.ROOT);
    bar.update(sketch.kind(), texts.get("sketch." + kind + "." + state));
    drawn(view);
  }
}
