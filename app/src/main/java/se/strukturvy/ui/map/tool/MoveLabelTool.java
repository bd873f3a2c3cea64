package se.strukturvy.ui.map.tool;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.LabelMoves;
import se.strukturvy.ui.map.MapLabel;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.MapTool;
import se.strukturvy.ui.text.Messages;

/** Drags labels to other places; with Alt held it works in every other tool, too. */
public final class MoveLabelTool implements MapTool {
  private static final double SLIP = 3;

  private final MapModel map;
  private final LabelMoves moves;
  private final BiFunction<Double, Double, Optional<MapLabel>> labelAt;
  private final Messages texts;
  private final Runnable leave;
  private final Consumer<String> say;
  private final Rectangle frame = new Rectangle();
  private final Text ghost = new Text();
  private final Group carried = new Group(frame, ghost);
  private MapLabel held;
  private double fromX;
  private double fromY;

  /**
   * Makes the tool.
   *
   * @param map whose labels are moved
   * @param changes moves them, so that it can be undone
   * @param overlay on which the label in hand is drawn
   * @param labelAt the label at a place of the view
   * @param say tells people what was moved
   * @param leave lays the tool aside
   */
  public MoveLabelTool(
      MapModel map,
      LabelMoves.LayerChange changes,
      Pane overlay,
      BiFunction<Double, Double, Optional<MapLabel>> labelAt,
      Messages texts,
      Consumer<String> say,
      Runnable leave) {
    this.map = map;
    this.labelAt = labelAt;
    this.texts = texts;
    this.leave = leave;
    this.say = say;
    moves = new LabelMoves(map, changes);
    frame.getStyleClass().add("carried-label");
    ghost.getStyleClass().add("carried-text");
    carried.setManaged(false);
    carried.setMouseTransparent(true);
    carried.setVisible(false);
    overlay.getChildren().add(carried);
  }

  /** The label at a place of the view, if it can be moved. */
  public Optional<MapLabel> at(double x, double y) {
    return labelAt.apply(x, y).filter(moves::canMove);
  }

  /** Whether somebody has put the label where it is. */
  public boolean isMoved(MapLabel label) {
    return moves.place(label).isPresent();
  }

  /** Lets a label find its place by itself again. */
  public void release(MapLabel label) {
    moves.release(texts.get("label.step.released", label.text()), label);
    say.accept(texts.get("label.released", label.text()));
  }

  @Override
  public Cursor cursor() {
    return Cursor.OPEN_HAND;
  }

  @Override
  public void leave() {
    drop();
  }

  @Override
  public void pressed(MouseEvent event) {
    held =
        event.getButton() == MouseButton.PRIMARY
            ? at(event.getX(), event.getY()).orElse(null)
            : null;
    fromX = event.getX();
    fromY = event.getY();
    if (held != null) {
      Viewport view = map.viewport().get();
      frame.setWidth(held.box().getWidth() / view.metresPerPixel());
      frame.setHeight(held.box().getHeight() / view.metresPerPixel());
      ghost.setText(held.text());
      ghost.setX((frame.getWidth() - ghost.getLayoutBounds().getWidth()) / 2);
      ghost.setY(frame.getHeight() / 2 + ghost.getLayoutBounds().getHeight() * 0.3);
      carry(event);
    }
  }

  @Override
  public void dragged(MouseEvent event) {
    if (held != null) {
      carry(event);
    }
  }

  private void carry(MouseEvent event) {
    Viewport view = map.viewport().get();
    carried.setLayoutX(view.toScreenX(held.box().getMinX()) + event.getX() - fromX);
    carried.setLayoutY(view.toScreenY(held.box().getMaxY()) + event.getY() - fromY);
    carried.setVisible(true);
  }

  @Override
  public void released(MouseEvent event) {
    double dx = event.getX() - fromX;
    double dy = event.getY() - fromY;
    if (held != null && Math.hypot(dx, dy) > SLIP) {
      MapLabel label = held;
      double metres = map.viewport().get().metresPerPixel();
      Coordinate middle = moves.place(label).orElse(label.middle());
      Coordinate to = new Coordinate(middle.x + dx * metres, middle.y - dy * metres);
      moves.move(texts.get("label.step.moved", label.text()), label, to);
      say.accept(texts.get("label.moved", label.text()));
    }
    drop();
  }

  private void drop() {
    held = null;
    carried.setVisible(false);
  }

  @Override
  public boolean keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (held == null) {
        leave.run();
      }
      drop();
      return true;
    }
    return false;
  }
}
