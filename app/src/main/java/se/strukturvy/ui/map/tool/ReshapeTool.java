package se.strukturvy.ui.map.tool;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.MapTool;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.text.Messages;

/**
 * Changes the shape of the picked issue by hand: vertices are moved, added at the middle of edges
 * and taken away, the whole is moved. Each change is stored when the hand lets go, and can be
 * undone by itself.
 */
public final class ReshapeTool implements MapTool {
  private static final Duration KEYS_REST = Duration.millis(400);
  private static final double FAST = 10;

  private final MapModel map;
  private final Snap snap;
  private final Runnable leave;
  private final HandleLayer layer;
  private final HintBar bar;
  private final PauseTransition rest = new PauseTransition(KEYS_REST);
  private final StoredShape stored;
  private final HeldShape hand = new HeldShape();
  private Coordinate from;
  private Coordinate origin;
  private Coordinate snapped;

  /**
   * Makes the tool.
   *
   * @param snap finds vertices to draw to
   * @param writer puts places into the book
   * @param failed told when that cannot be done; the shape stays as drawn
   * @param leave lays the tool aside
   */
  public ReshapeTool(
      MapModel map,
      SelectionModel selection,
      Pane overlay,
      Messages texts,
      Snap snap,
      IssueWriter writer,
      Consumer<Throwable> failed,
      Runnable leave) {
    this.map = map;
    this.snap = snap;
    this.leave = leave;
    stored = new StoredShape(selection, writer, failed);
    layer = new HandleLayer(overlay);
    bar = new HintBar(texts.get("reshape.hint"), texts.get("sketch.finish"), leave);
    bar.setVisible(false);
    rest.setOnFinished(event -> store());
    map.viewport()
        .addListener(
            (property, before, now) -> {
              if (hand.shape() != null) {
                draw();
              }
            });
    selection.selectedIssue().addListener((property, before, now) -> follow());
    selection.issues().addListener((property, before, now) -> follow());
  }

  /** The bar that goes above the map; it shows itself while the tool is in use. */
  public Node bar() {
    return bar;
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
    load();
  }

  @Override
  public void leave() {
    store();
    bar.setVisible(false);
    stored.leave();
    hand.take(null, false);
    draw();
  }

  private void follow() {
    if (bar.isVisible() && (stored.isOther() || (from == null && stored.isSettled(hand.shape())))) {
      store();
      load();
    }
  }

  private void load() {
    boolean same = !stored.isOther();
    hand.take(stored.load(), same);
    draw();
  }

  @Override
  public void pressed(MouseEvent event) {
    VertexShape shape = hand.shape();
    if (event.getButton() != MouseButton.PRIMARY || shape == null) {
      return;
    }
    Viewport view = map.viewport().get();
    from = view.toMap(event.getX(), event.getY());
    Optional<HandleLayer.Grip> grip = HandleLayer.at(shape, view, event.getX(), event.getY());
    if (grip.isEmpty()) {
      hand.holdAllNear(from, HandleLayer.grasp() * view.metresPerPixel());
    } else if (grip.get().middle()) {
      hand.insert(grip.get().handle(), from);
    } else {
      hand.hold(grip.get().handle());
    }
    origin = hand.place();
    draw();
  }

  @Override
  public void dragged(MouseEvent event) {
    if (from == null || hand.shape() == null) {
      return;
    }
    Viewport view = map.viewport().get();
    Coordinate now = view.toMap(event.getX(), event.getY());
    if (hand.held() != null) {
      snapped =
          snap.near(view, event.getX(), event.getY())
              .filter(vertex -> vertex.distance(origin) > view.metresPerPixel() / 2)
              .orElse(null);
      hand.moveTo(snapped == null ? now : snapped);
    } else if (hand.moveBy(now.x - from.x, now.y - from.y)) {
      from = now;
    }
    draw();
  }

  @Override
  public void released(MouseEvent event) {
    from = null;
    snapped = null;
    store();
    draw();
  }

  @Override
  public boolean keyPressed(KeyEvent event) {
    if (hand.shape() == null || event.isShortcutDown()) {
      return event.getCode() == KeyCode.ESCAPE && stop();
    }
    double step = (event.isShiftDown() ? FAST : 1) * map.viewport().get().metresPerPixel();
    return switch (event.getCode()) {
      case TAB -> act(() -> hand.holdNext(event.isShiftDown() ? -1 : 1));
      case M -> act(hand::holdAll);
      case LEFT -> nudge(-step, 0);
      case RIGHT -> nudge(step, 0);
      case UP -> nudge(0, step);
      case DOWN -> nudge(0, -step);
      // Never to be taken as "delete the issue", which the same key means elsewhere.
      case DELETE, BACK_SPACE -> change(hand.remove());
      case V, INSERT -> change(hand.insertBehind());
      case ENTER -> stop();
      case ESCAPE -> hand.isFree() ? stop() : act(hand::letGo);
      default -> false;
    };
  }

  private boolean act(Runnable what) {
    what.run();
    draw();
    return true;
  }

  private boolean stop() {
    leave.run();
    return true;
  }

  private boolean nudge(double dx, double dy) {
    boolean moved = hand.moveBy(dx, dy);
    if (moved) {
      rest.playFromStart();
      draw();
    }
    return moved;
  }

  private boolean change(boolean changed) {
    if (changed) {
      store();
      draw();
    }
    return true;
  }

  private void store() {
    rest.stop();
    stored.store(hand.shape(), this::follow);
  }

  private void draw() {
    layer.draw(bar.isVisible() ? hand.shape() : null, hand.held(), snapped, map.viewport().get());
  }
}
