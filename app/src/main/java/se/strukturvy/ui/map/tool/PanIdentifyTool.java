package se.strukturvy.ui.map.tool;

import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapTool;
import se.strukturvy.ui.map.Navigator;

/** The hand: dragging moves the map, a click asks what is there, a double click zooms in. */
public final class PanIdentifyTool implements MapTool {
  private static final double SLIP = 3;

  private final Navigator navigator;
  private final BiConsumer<Double, Double> identify;
  private Viewport start;
  private double fromX;
  private double fromY;
  private boolean panning;

  /**
   * Makes the tool.
   *
   * @param navigator moves the map
   * @param identify asks what lies at a pixel of the view, x and y
   */
  public PanIdentifyTool(Navigator navigator, BiConsumer<Double, Double> identify) {
    this.navigator = navigator;
    this.identify = identify;
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
  public Cursor cursor() {
    return Cursor.DEFAULT;
  }
}
