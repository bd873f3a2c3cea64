package se.strukturvy.ui.map;

import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.locationtech.jts.geom.Envelope;

/** The box that is drawn with Shift held; letting go shows its ground. */
final class ZoomBox {
  private static final double LEAST = 5;

  private final Pane overlay;
  private final Navigator navigator;
  private final Rectangle box = new Rectangle();
  private Point2D from;

  ZoomBox(Pane overlay, Navigator navigator) {
    this.overlay = overlay;
    this.navigator = navigator;
    box.getStyleClass().add("zoom-box");
    box.setMouseTransparent(true);
  }

  boolean isOpen() {
    return from != null;
  }

  void begin(double x, double y) {
    from = new Point2D(x, y);
    drag(x, y);
    overlay.getChildren().add(box);
  }

  void drag(double x, double y) {
    box.setX(Math.min(x, from.getX()));
    box.setY(Math.min(y, from.getY()));
    box.setWidth(Math.abs(x - from.getX()));
    box.setHeight(Math.abs(y - from.getY()));
  }

  /** Shows the box's ground, unless it is too small to be meant. */
  void finish() {
    if (box.getWidth() >= LEAST && box.getHeight() >= LEAST) {
      Envelope ground = new Envelope(navigator.view().toMap(box.getX(), box.getY()));
      ground.expandToInclude(
          navigator.view().toMap(box.getX() + box.getWidth(), box.getY() + box.getHeight()));
      navigator.showBox(ground);
    }
    cancel();
  }

  void cancel() {
    from = null;
    overlay.getChildren().remove(box);
  }
}
