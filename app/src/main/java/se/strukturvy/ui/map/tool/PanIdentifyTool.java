package se.strukturvy.ui.map.tool;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapTool;
import se.strukturvy.ui.map.Navigator;

/**
 * The hand: dragging moves the map, a click asks what is there, a double click zooms in, Esc takes
 * the marks off the map.
 */
public final class PanIdentifyTool implements MapTool {
  private static final double SLIP = 3;

  private final Navigator navigator;
  private final BiConsumer<Double, Double> identify;
  private final BooleanSupplier clear;
  private Viewport start;
  private double fromX;
  private double fromY;
  private boolean panning;

  /**
   * Makes the tool.
   *
   * @param navigator moves the map
   * @param identify asks what lies at a pixel of the view, x and y
   * @param clear picks nothing out any more; false when nothing was
   */
  public PanIdentifyTool(
      Navigator navigator, BiConsumer<Double, Double> identify, BooleanSupplier clear) {
    this.navigator = navigator;
    this.identify = identify;
    this.clear = clear;
  }

  @Override
  public void pressed(MouseEvent event) {
    start = event.getButton() == MouseButton.PRIMARY ? navigator.view() : null;
    fromX = event.getX();
    fromY = event.getY();
    panning = false;
  }

  @Override
  public void dragged(MouseEvent event) {
    if (start == null) {
      return;
    }
    double dx = event.getX() - fromX;
    double dy = event.getY() - fromY;
    panning |= Math.hypot(dx, dy) > SLIP;
    if (panning) {
      if (!navigator.isAtScaleOf(start)) {
        // The wheel was turned during the drag: go on from the new scale.
        pressed(event);
        panning = true;
        return;
      }
      navigator.pan(start, dx, dy);
    }
  }

  @Override
  public void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || panning) {
      return;
    }
    if (event.getClickCount() == 2) {
      navigator.zoom(Navigator.STEP, event.getX(), event.getY());
    } else if (event.getClickCount() == 1) {
      identify.accept(event.getX(), event.getY());
    }
  }

  @Override
  public boolean keyPressed(KeyEvent event) {
    return event.getCode() == KeyCode.ESCAPE && clear.getAsBoolean();
  }

  @Override
  public Cursor cursor() {
    return Cursor.DEFAULT;
  }
}
